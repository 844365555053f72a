import type { Redirects } from '../published-ids/redirects.ts';

/**
 * Writes `_redirects`, which Netlify and Cloudflare Pages read: a line for each moved address.
 * @param moved addresses, old to new
 * @param base the path below which the site stands: empty, or such as `/docs`
 * @see https://docs.netlify.com/manage/routing/redirects/overview/
 */
export function redirectsFile(moved: Redirects, base: string): string {
  return Object.entries(moved)
    .map(([from, to]) => `${base}${from} ${base}${to} 301\n`)
    .join('');
}
