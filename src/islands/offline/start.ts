/** Asks for the service worker once the page has loaded and the browser has nothing else to do. */
export function startOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const register = (): void => {
    import('./register.ts').then(({ register }) => register(), console.warn);
  };
  addEventListener('load', () => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(register);
    else setTimeout(register, 1000);
  });
}
