/** What this release keeps from the first visit on. */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { isHashed } from '../../hashed.ts';
import { addressIn, scope } from './scope.ts';

/**
 * The pages, scripts and data of one release. Pages come with a hash of their content (`integrity`): where a server
 * changes releases while a browser fetches them, none of them are kept, and the browser tries again at the next visit.
 */
export const release = new PrecacheController();
release.addToCacheList(KEPT_AT_FIRST);

const files = new Set(release.getCachedURLs().map((url) => addressIn(new URL(url))));

/** Whether everything with a hash in its address that a page names belongs to this release. */
export function isOfThisRelease(html: string): boolean {
  return [...html.matchAll(/\b(?:src|href|data-[a-z]+)="([^"?#]+)"/g)]
    .map(([, address = '']) => addressIn(new URL(address, scope.registration.scope)))
    .filter(isHashed)
    .every((address) => (address.endsWith('/') ? hasFolder(address) : files.has(address)));
}

function hasFolder(address: string): boolean {
  return [...files].some((file) => file.startsWith(address));
}

/** The page that this release keeps for an address, whatever its query. */
export function pageOfRelease(url: URL): Promise<Response | undefined> {
  return release.matchPrecache(url.origin + url.pathname);
}
