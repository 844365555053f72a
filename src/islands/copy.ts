import strings from '../content/en/strings/site.json' with { type: 'json' };
import { announce } from './announce.ts';

const { copy } = strings;

async function confirm(button: HTMLElement, text: string, spoken: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    announce(copy.failed);
    return false;
  }
  announce(spoken);
  button.dataset.copied = copy.short;
  button.addEventListener('blur', () => delete button.dataset.copied, { once: true });
  return true;
}

async function copyLink(button: HTMLElement, id: string): Promise<void> {
  const address = new URL(location.pathname, location.origin);
  address.hash = id;
  const title = document.getElementById(`${id}-title`) ?? document.getElementById(id);
  const done = copy.linkDone.replace('{title}', title?.textContent.trim() ?? id);
  // Where the clipboard is closed, the address bar is where the reader can copy from.
  if (!(await confirm(button, address.href, done))) location.hash = id;
}

/** Makes the copy buttons work: `data-copy-link="<id>"` copies a section's address, `data-copy-code` its code block. */
export function startCopyButtons(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-copy-link], [data-copy-code]');
    if (!button) return;
    const id = button.dataset.copyLink;
    if (id) void copyLink(button, id);
    else void confirm(button, button.parentElement?.querySelector('code')?.textContent ?? '', copy.codeDone);
  });
}
