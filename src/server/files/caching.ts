/** Caches may keep a copy but ask before they use it: pages change under the same address. */
export const REVALIDATE = 'no-cache';
/** The name changes with the content. One year is the longest that caches are asked to keep a thing (RFC 9111). */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Files whose name holds a hash of their content. What names them, such as `pagefind-entry.json`, is none of them. */
const HASHED = [
  // Vite's scripts, styles and pictures.
  /^\/_astro\//,
  // The data of the recogniser, the checklist and the report.
  /^\/(?:recognise|checklist|report)\/[\da-f]{12}\.\w+$/,
  // Pagefind's index: `/pagefind/fragment/en_111de5b.pf_fragment`.
  /^\/pagefind\/(?:.+[/.])?[a-z-]+_[\da-f]{7,}\.pf_\w+$/,
];

/**
 * How long caches may keep a file, as `Cache-Control`.
 * @param address of the file from the top of the site, such as `/_astro/page.js`
 */
export function cacheControl(address: string): string {
  return HASHED.some((pattern) => pattern.test(address)) ? IMMUTABLE : REVALIDATE;
}
