import { BASE } from '../../base.ts';
import { onPageChange } from '../page-change.ts';

const HOST = '[data-rate]';

function isInRating(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(HOST) !== null;
}

/** Whether this browser has something to show about this page: a vote or a draft (see memory.ts). */
function hasMemories(): boolean {
  try {
    const kept = [localStorage.getItem('keyfix:feedback'), sessionStorage.getItem('keyfix:feedback-drafts')];
    return kept.some((text) => text?.includes(`"${location.pathname.slice(BASE.length)}`));
  } catch {
    return false;
  }
}

/**
 * Loads the ratings when a reader turns to one, by pointer or keyboard, or has voted here before. Until then, and where
 * they can't be loaded, each is a plain form.
 */
export function startRatings(): void {
  if (!document.querySelector(HOST)) return;
  let loading: Promise<void> | undefined;
  const load = (): Promise<void> =>
    (loading ??= import('./mount.tsx').then(({ mountRatings }) => {
      mountRatings();
    }));
  const prepare = (event: Event): void => {
    if (isInRating(event.target)) load().catch(() => (loading = undefined));
  };
  addEventListener('pointerover', prepare);
  addEventListener('focusin', prepare);
  let plain = false;
  addEventListener('submit', (event) => {
    const { target, submitter } = event;
    if (plain || event.defaultPrevented || !(target instanceof HTMLFormElement) || !isInRating(target))
      return;
    event.preventDefault();
    load()
      .catch(() => (plain = true))
      .finally(() => {
        target.requestSubmit(submitter);
      });
  });
  const recall = () => {
    if (hasMemories()) void load();
  };
  recall();
  onPageChange(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>('.rate-page [name=page]'))
      field.value = location.pathname.slice(BASE.length);
    recall();
  });
}
