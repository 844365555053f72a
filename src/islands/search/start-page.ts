/**
 * The box on the start page: the first thing in view there, so it comes to life once the page is done, or at once when a
 * reader turns to it. What answers it is fetched when they do, and not before.
 */
const host = document.querySelector<HTMLElement>('[data-search-waiting]');

/** How long the box waits behind what a reader sees, in milliseconds. */
const A_MOMENT = 300;

let woken = false;
function wakeUp(box: HTMLElement): void {
  if (woken) return;
  woken = true;
  void import('./wake.tsx').then(({ wake }) => {
    wake(box);
  }, console.error);
}

if (host) {
  host.addEventListener(
    'focusin',
    () => {
      wakeUp(host);
    },
    { once: true },
  );
  addEventListener('load', () => {
    setTimeout(() => {
      wakeUp(host);
    }, A_MOMENT);
  });
}
