import type { Browser, Page, Request } from '@playwright/test';

/** Ways to a box: the search page has one, the start page wakes its own, every other page opens the dialog. */
export const WAYS = {
  'on the search page': ['/search/', focus],
  'on the start page': ['/', focus],
  'in the dialog, from its button on': ['/faq/', open],
} as const;

const LABEL = 'Search or paste an error';

/**
 * Bytes on the wire, bodies as coded, from the focus on a box to its first result. Without the service worker: what it
 * keeps would not be fetched.
 * @param typed what is typed, as fast as it goes
 */
export async function firstBytes(
  browser: Browser,
  address: string,
  way: keyof typeof WAYS,
  typed: string,
): Promise<number> {
  const [place, reach] = WAYS[way];
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(new URL(place, address).href, { waitUntil: 'networkidle' });
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
  await reach(page);
  await page.getByLabel(LABEL).fill(typed);
  const first = await shown;
  page.off('requestfinished', weigh);
  const before = (await Promise.all(finished)).filter(({ at }) => at <= first);
  await page.close();
  return before.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function focus(page: Page): Promise<void> {
  await page.getByLabel(LABEL).focus();
}

async function open(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.getByLabel(LABEL).waitFor();
}
