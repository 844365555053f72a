import type { SiteMap } from './site-map.ts';

/** A link that leads nowhere. */
export interface DeadLink {
  /** Where it stands: a page's address, or a file of the content with the key. */
  where: string;
  /** As it is written there. */
  link: string;
  why: string;
}

/**
 * Says why a link leads nowhere.
 * @param link as it is written: absolute or relative, with or without query and fragment
 * @param from the address of the page that it stands on
 * @returns undefined for a link that works or leads to another site
 */
export function whyDead(link: string, from: string, site: SiteMap): string | undefined {
  const here = site.origin + site.base + from;
  if (!URL.canParse(link, here)) return 'is not an address';
  const url = new URL(link, here);
  if (url.origin !== site.origin) return undefined;
  if (!url.pathname.startsWith(`${site.base}/`)) return `leads out of ${site.base}/, where the site stands`;
  const pathname = url.pathname.slice(site.base.length);
  // A page that leads on from a moved address may name itself.
  if (pathname in site.moved && pathname !== from) return `has moved: link to ${site.moved[pathname] ?? ''}`;
  const id = url.hash.slice(1);
  const ids = site.pages.get(pathname);
  if (ids) {
    // A fragment such as `#q=expired` is a state of the page, not an id.
    if (id === '' || ids.has(id) || id.includes('=')) return undefined;
    return `no element of ${pathname} has the id "${id}"`;
  }
  if (site.onDemand.has(pathname)) {
    return id === '' ? undefined : 'the page is rendered on request: its ids are not published';
  }
  if (site.files.has(pathname)) return undefined;
  return site.pages.has(`${pathname}/`) || site.onDemand.has(`${pathname}/`)
    ? 'addresses end in a slash'
    : 'there is no such page or file';
}

/** The dead ones among the links that stand in one place. */
export function deadLinks(where: string, links: readonly string[], from: string, site: SiteMap): DeadLink[] {
  return links.flatMap((link) => {
    const why = whyDead(link, from, site);
    return why === undefined ? [] : [{ where, link, why }];
  });
}

/** Ids that stand on a page more than once: a link to one reaches only the first. */
export function repeatedIds(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
