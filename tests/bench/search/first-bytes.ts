import type { Browser, Request } from '@playwright/test';

/**
 * Bytes on the wire, bodies as coded, from the focus on the box of the search page to its first result.
 * @param typed what is typed, as fast as it goes
 */
export async function firstBytes(browser: Browser, address: string, typed: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(new URL('/search/', address).href, { waitUntil: 'networkidle' });
  const finished: Promise<{ at: number; bytes: number }>[] = [];
  const weigh = (request: Request): void => {
    const { startTime, responseEnd } = request.timing();
    finished.push(
      request.sizes().then(({ responseBodySize: bytes }) => ({ at: startTime + responseEnd, bytes })),
    );
  };
  page.on('requestfinished', weigh);
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new MutationObserver((_changes, observer) => {
          if (!document.querySelector('a[role=option]')) return;
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await page.getByLabel('Search or paste an error').focus();
  await page.getByLabel('Search or paste an error').fill(typed);
  const first = await shown;
  page.off('requestfinished', weigh);
  const before = (await Promise.all(finished)).filter(({ at }) => at <= first);
  await page.close();
  return before.reduce((sum, { bytes }) => sum + bytes, 0);
}
