import type { Browser } from '@playwright/test';

/**
 * Bytes on the wire, bodies as coded, from the focus on the box of the search page to its first result.
 * @param typed what is typed, as fast as it goes
 */
export async function firstBytes(browser: Browser, address: string, typed: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(new URL('/search/', address).href, { waitUntil: 'networkidle' });
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.getByLabel('Search or paste an error').focus();
  await page.getByLabel('Search or paste an error').fill(typed);
  await page.locator('a[role=option]').first().waitFor();
  await page.close();
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
