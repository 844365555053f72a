/** The box on the start page. What answers it is fetched when the reader turns to it, and not before. */
const host = document.querySelector<HTMLElement>('[data-search-waiting]');
host?.addEventListener(
  'focusin',
  () => {
    void import('./wake.tsx').then(({ wake }) => {
      wake(host);
    }, console.error);
  },
  { once: true },
);
