import type { BuiltPage } from '../built-site/read.ts';
import type { Redirects } from '../published-ids/redirects.ts';

/** What there is to link to. */
export interface SiteMap {
  /** Where the site will stand: `https://keyfix.example`. */
  origin: string;
  /** The path below which it will stand: empty, or such as `/docs`. Addresses in here are without it. */
  base: string;
  /** Addresses of built pages, each with all ids on it. */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Addresses that the server renders on request. */
  onDemand: ReadonlySet<string>;
  /** Paths of every other file: `/favicon.svg`. */
  files: ReadonlySet<string>;
  moved: Redirects;
}

/**
 * Draws the map of a built site.
 * @param files paths of all its files from its root
 * @param onDemand addresses that the server renders on request
 */
export function mapSite(
  { origin, base }: Pick<SiteMap, 'origin' | 'base'>,
  pages: readonly BuiltPage[],
  files: readonly string[],
  onDemand: readonly string[],
  moved: Redirects,
): SiteMap {
  const idsOf = ({ elements }: BuiltPage) =>
    new Set(elements.flatMap(({ attributes }) => attributes.id ?? []));
  return {
    origin,
    base,
    pages: new Map(pages.map((page) => [page.address, idsOf(page)])),
    onDemand: new Set(onDemand),
    files: new Set(files),
    moved,
  };
}
