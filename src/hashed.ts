/** Files whose address holds a hash of their content. */
const HASHED = [
  // Vite's scripts, styles and pictures.
  /^\/_astro\//,
  // The data of the recogniser, the checklist and the report.
  /^\/(?:recognise|checklist|report)\/[\da-f]{12}\.\w+$/,
  // What pasted requests are compared with.
  /^\/check\/requests-[\da-f]{12}\.json$/,
  // The search index, a folder for each content: `/pagefind/3f9a0c1b2d4e/words.json`.
  /^\/pagefind\/[\da-f]{12}\//,
];

/**
 * Whether a file never changes under its address, so that caches may keep it for good.
 * @param address from the top of the site, such as `/_astro/page.js`
 */
export function isHashed(address: string): boolean {
  return HASHED.some((pattern) => pattern.test(address));
}
