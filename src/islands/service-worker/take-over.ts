/**
 * How a release takes the place of the one before: at once, and without pulling anything from under a page that is still
 * open. Such a page goes on asking for the scripts and data of its own release, which stay until it is closed.
 */
import { renewRead } from './read-pages.ts';
import { release } from './release.ts';
import { cacheName, scope } from './scope.ts';

/**
 * Pages that were open when this release took over, by the browser's ids for them: `["5f0c…","91ab…"]`, a JSON text at
 * the address `former`, in a cache of its own. Written here when a release takes over, removed when none of them is open
 * any more and the former files are gone. What can't be read counts as none.
 */
const FORMER = new URL('former', scope.registration.scope).href;
const STATE = cacheName('state');

async function openPages(): Promise<string[]> {
  const clients = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return clients.map(({ id }) => id);
}

/** Makes this release the one that answers. */
export async function takeOver(): Promise<void> {
  const cache = await caches.open(STATE);
  await cache.put(FORMER, Response.json(await openPages()));
  await scope.registration.navigationPreload.enable();
  await scope.clients.claim();
}

async function formerPages(): Promise<string[] | undefined> {
  const kept = await (await caches.open(STATE)).match(FORMER);
  return kept && (kept.json().catch(() => []) as Promise<string[]>);
}

/** Lets go of former releases once no page of theirs is open. */
export async function tidy(event: ExtendableEvent): Promise<void> {
  const former = await formerPages();
  if (!former) return;
  const open = await openPages();
  if (former.some((id) => open.includes(id))) return;
  try {
    await renewRead();
  } catch {
    // Offline: pages that were read still want their files. The next page that is opened tries again.
    return;
  }
  await release.activate(event);
  await (await caches.open(STATE)).delete(FORMER);
}
