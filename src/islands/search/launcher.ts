/** Opens search from everywhere: whatever has `data-search-open`, `/`, and Ctrl or ⌘ with K. Loads nothing before that. */

import { BASE } from '../../base.ts';

async function open(fallback: string): Promise<void> {
  const inPage = document.querySelector<HTMLElement>('[data-search] textarea');
  if (inPage) {
    inPage.focus();
    return;
  }
  const early = keepTyping();
  try {
    await (await import('./dialog.tsx')).openDialog(early.typed);
  } catch {
    location.assign(fallback);
  }
  early.stop();
}

/** Keeps what is typed while search is on its way, so that no letter is lost. */
function keepTyping(): { typed: () => string; stop: () => void } {
  let typed = '';
  const keep = (event: KeyboardEvent): void => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    typed += event.key;
  };
  addEventListener('keydown', keep, true);
  return {
    typed: () => typed,
    stop: () => {
      removeEventListener('keydown', keep, true);
    },
  };
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'))
  );
}

function marksWait(): boolean {
  try {
    return sessionStorage.getItem('keyfix:landing') !== null;
  } catch {
    return false;
  }
}

/** Makes search openable on this page, and marks the words of the search that led here. */
export function startSearch(): void {
  document.addEventListener('click', (event) => {
    const opener =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-search-open]');
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open(opener.href);
  });
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    const letter = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !letter) return;
    event.preventDefault();
    void open(`${BASE}/search/`);
  });
  if (marksWait())
    void import('./landing.ts').then(({ land }) => {
      land();
    });
}
