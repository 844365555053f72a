/** How long after the page has loaded the work for later begins, in milliseconds: nothing that the page itself needs. */
const PAUSE = 1000;

function begin(): void {
  setTimeout(() => {
    if (!navigator.onLine) addEventListener('online', begin, { once: true });
    else
      import('./background.ts').then(({ work }) => {
        work();
      }, console.warn);
  }, PAUSE);
}

/** Makes the site work offline, and sends what waits to be sent, once the page has loaded and there is a network. */
export function startOffline(): void {
  addEventListener('load', begin);
}
