/** The places that can be voted on: each public page with the ids on it. */
export type KnownPages = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads the list of public places.
 * @param list one `address` or `address#id` a line, as in published-ids.txt
 */
export function parseKnownPages(list: string): KnownPages {
  const pages = new Map<string, Set<string>>();
  for (const line of list.split('\n')) {
    const [page = '', part] = line.trim().split('#');
    if (!page.startsWith('/')) continue;
    const parts = pages.get(page) ?? new Set();
    if (part) parts.add(part);
    pages.set(page, parts);
  }
  return pages;
}

/**
 * Whether a vote can be about this place.
 * @param page a page's address, such as `/guide/`
 * @param part the id of a part of that page; empty for the page itself
 */
export function isKnownPlace(pages: KnownPages, page: string, part = ''): boolean {
  const parts = pages.get(page);
  return parts !== undefined && (part === '' || parts.has(part));
}
