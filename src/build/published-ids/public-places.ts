import type { PageElement } from '../built-site/parse.ts';
import type { BuiltPage } from '../built-site/read.ts';

/** Elements whose ids people link to: parts of the text. Ids of form fields and of the frame are ours to change. */
const PARTS = new Set(['article', 'details', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'section']);

/** Ends of ids that only tie an element to its name or its description. */
const HELPER = /-(?:title|label|hint|error)$/;

/** The ids on a page that people link to: sections, steps, answers, rungs, headings. */
export function publicIds(elements: readonly PageElement[]): string[] {
  return elements
    .filter(({ tag, inMain }) => inMain && PARTS.has(tag))
    .map(({ attributes }) => attributes.id ?? '')
    .filter((id) => id !== '' && !HELPER.test(id));
}

/**
 * Every public place of the site: `/guide/` and `/guide/#check-format`, sorted, each once.
 * @param onDemand addresses that the server renders on request
 */
export function publicPlaces(pages: readonly BuiltPage[], onDemand: readonly string[]): string[] {
  const built = pages
    .filter(({ address }) => address.endsWith('/'))
    .flatMap(({ address, elements }) => [address, ...publicIds(elements).map((id) => `${address}#${id}`)]);
  return [...new Set([...onDemand, ...built])].sort();
}
