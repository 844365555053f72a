import { pointedAt } from './pointed-at.ts';

/** Opens whatever folds the element that the address points at, however the reader got there. */
function reveal(): void {
  const target = pointedAt();
  if (!target) return;
  let folded = target.closest('details:not([open])');
  if (!folded) return;
  while (folded) {
    folded.setAttribute('open', '');
    folded = folded.closest('details:not([open])');
  }
  target.scrollIntoView();
}

/** Keeps deep links into folded parts working in browsers that do not open them by themselves. */
export function startReveal(): void {
  reveal();
  addEventListener('hashchange', reveal);
}
