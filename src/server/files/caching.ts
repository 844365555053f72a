import { isHashed } from '../../hashed.ts';

/** Caches may keep a copy but ask before they use it: pages change under the same address. */
export const REVALIDATE = 'no-cache';
/** The name changes with the content. One year is the longest that caches are asked to keep a thing (RFC 9111). */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * How long caches may keep a file, as `Cache-Control`.
 * @param address of the file from the top of the site, such as `/_astro/page.js`
 */
export function cacheControl(address: string): string {
  return isHashed(address) ? IMMUTABLE : REVALIDATE;
}
