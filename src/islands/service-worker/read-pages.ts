/** Pages that the reader has opened and that no release keeps by itself, such as those of single errors. */
import { isOfThisRelease } from './release.ts';
import { cacheName } from './scope.ts';

/** The cache that holds them: address without query → the page. Also read by islands/offline, to link what is there. */
export const READ = cacheName('read');
/** How many are kept, about 3 kB each. The one that was opened longest ago goes first. */
const MOST = 100;

/** Whether an answer is a page that may be kept: whole, ours, at its own address, not marked as nobody's to keep. */
export function isPageToKeep(response: Response): boolean {
  const { status, type, redirected, headers } = response;
  return (
    status === 200 &&
    type === 'basic' &&
    !redirected &&
    (headers.get('content-type') ?? '').startsWith('text/html') &&
    !(headers.get('cache-control') ?? '').includes('no-store')
  );
}

/** Keeps a page that was just read, unless its scripts belong to a release that is not kept yet. */
export async function keepRead(address: string, page: Response): Promise<void> {
  if (!isOfThisRelease(await page.clone().text())) return;
  const cache = await caches.open(READ);
  // Taken out first: a cache lists what was put in last at its end.
  await cache.delete(address);
  await cache.put(address, page);
  const all = await cache.keys();
  for (const old of all.slice(0, -MOST)) await cache.delete(old);
}

/**
 * Brings the pages to the release that has just taken over.
 * @throws TypeError where the network is gone: some pages still want the former release's files
 */
export async function renewRead(): Promise<void> {
  const cache = await caches.open(READ);
  for (const { url } of await cache.keys()) {
    const kept = await cache.match(url);
    if (!kept || isOfThisRelease(await kept.text())) continue;
    const renewed = await fetch(url, { cache: 'no-cache' });
    if (isPageToKeep(renewed) && isOfThisRelease(await renewed.clone().text())) await cache.put(url, renewed);
    else await cache.delete(url);
  }
}
