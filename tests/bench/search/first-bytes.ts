import type { Browser, Page } from '@playwright/test';

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
  // By the page's own clock: what comes a millisecond after the first result must not count.
  const since = await page.evaluate(() => performance.now());
  const bytes = page.evaluate(
    (start) =>
      new Promise<number>((resolve) => {
        new MutationObserver((_changes, observer) => {
          if (!document.querySelector('a[role=option]')) return;
          observer.disconnect();
          const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          // What a cache answered was on the wire before.
          const onTheWire = fetched.filter((one) => one.startTime >= start && one.transferSize > 0);
          resolve(onTheWire.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0));
        }).observe(document.body, { childList: true, subtree: true });
      }),
    since,
  );
  await reach(page);
  await page.getByLabel(LABEL).fill(typed);
  const sum = await bytes;
  await page.close();
  return sum;
}

async function focus(page: Page): Promise<void> {
  await page.getByLabel(LABEL).focus();
}

async function open(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.getByLabel(LABEL).waitFor();
}
