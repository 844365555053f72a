/**
 * A page that becomes another one in place says so here, once the address bar names the new one, so that what stands
 * around it can follow.
 */
const EVENT = 'keyfix:page-change';

/** Says that the page is another one now. */
export function tellPageChange(): void {
  document.dispatchEvent(new Event(EVENT));
}

/** Calls back whenever the page has become another one. */
export function onPageChange(act: () => void): void {
  document.addEventListener(EVENT, act);
}
