import type { BuiltPage } from '../built-site/read.ts';
import { contentLinks } from './content-links.ts';
import { linksOf } from './links.ts';
import { deadLinks, repeatedIds, type DeadLink } from './rules.ts';
import type { SiteMap } from './site-map.ts';

/** How many places a report names for one dead link: a link of the frame stands on every page. */
const NAMED = 3;

/**
 * Checks all links of a built site and all references of its content, which name places without the base.
 * @param content the folder of the content
 * @returns one entry a problem: the link, why it is dead, where it stands
 */
export function checkSite(pages: readonly BuiltPage[], site: SiteMap, content: string): string[] {
  const inContent = contentLinks(content).flatMap(({ file, key, link }) =>
    deadLinks(`src/content/${file}, ${key}`, [link], '/', { ...site, base: '' }),
  );
  const onPages = pages.flatMap(({ address, elements }) =>
    deadLinks(address, linksOf(elements), address, site),
  );
  const repeated = pages.flatMap(({ address, elements }) =>
    repeatedIds(elements.flatMap(({ attributes }) => attributes.id ?? [])).map((id) => ({
      where: address,
      link: `#${id}`,
      why: 'the id stands more than once on the page',
    })),
  );
  return report([...inContent, ...onPages, ...repeated]);
}

/** Says each fault once, with the places where it stands. */
export function report(faults: readonly DeadLink[]): string[] {
  const groups = Map.groupBy(faults, ({ link, why }) => `${link}: ${why}`);
  return [...groups].map(([fault, group]) => {
    const places = group.slice(0, NAMED).map(({ where }) => `\n  in ${where}`);
    const more = group.length > NAMED ? `\n  and in ${group.length - NAMED} more` : '';
    return fault + places.join('') + more;
  });
}
