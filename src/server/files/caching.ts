/** Caches may keep a copy but ask before they use it: pages change under the same address. */
export const REVALIDATE = 'no-cache';
/** The name changes with the content. One year is the longest that caches are asked to keep a thing (RFC 9111). */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Files whose address holds a hash of their content. */
const HASHED = [
  // Vite's scripts, styles and pictures.
  /^\/_astro\//,
  // The data of the recogniser, the checklist and the report.
  /^\/(?:recognise|checklist|report)\/[\da-f]{12}\.\w+$/,
  // The search index, a folder for each content: `/pagefind/3f9a0c1b2d4e/words.json`.
  /^\/pagefind\/[\da-f]{12}\//,
];

/**
 * How long caches may keep a file, as `Cache-Control`.
 * @param address of the file from the top of the site, such as `/_astro/page.js`
 */
export function cacheControl(address: string): string {
  return HASHED.some((pattern) => pattern.test(address)) ? IMMUTABLE : REVALIDATE;
}
