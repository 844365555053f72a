import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../setup/chromium.ts';

/** Starts the browser that the tests use. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath ? { executablePath } : {}) });
}

/** How long to wait for what goes on in the background, and how often to look, in milliseconds. */
const PATIENCE = 60_000;
const POLL = 100;

/**
 * Waits until something holds in a page. Playwright's own way takes no answer that the page has to wait for.
 * @throws Error when it does not come to hold
 */
export async function until<Argument>(
  page: Page,
  holds: (argument: Argument) => Promise<boolean>,
  argument: Argument,
): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await page.evaluate<boolean, Argument>(holds as never, argument as never))) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${holds.toString()}`);
    await setTimeout(POLL);
  }
}

/** Waits until the newest service worker has kept what it keeps from the first visit on, and answers. */
export async function untilKept(page: Page): Promise<void> {
  await until(
    page,
    async () => {
      const { active, installing, waiting } = await navigator.serviceWorker.ready;
      const { controller } = navigator.serviceWorker;
      return !installing && !waiting && active?.state === 'activated' && controller !== null;
    },
    undefined,
  );
}

/** Addresses in any cache that hold these letters. */
export function kept(page: Page, letters: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all
      .flat()
      .map(({ url }) => url)
      .filter((url) => url.includes(text));
  }, letters);
}

/** Opens the box, puts a text in, and takes the first result. */
export async function firstResult(page: Page, text: string): Promise<string> {
  const inPage = page.locator('[data-search] textarea');
  if ((await inPage.count()) === 0) await page.keyboard.press('/');
  const field = page.getByRole('dialog').locator('textarea').or(inPage).first();
  await field.click();
  await field.fill(text);
  // Not what it suggests before, nor what it knows before the site's words are searched.
  const results = page.locator('.search-box[aria-busy=false] a[role=option]');
  await results.first().waitFor();
  return (await results.first().textContent()) ?? '';
}

/** A reader of the site with a browser profile of its own. */
export async function visitor(browser: Browser, origin: string): Promise<BrowserContext> {
  return browser.newContext({ baseURL: origin });
}
