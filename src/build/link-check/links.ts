import { ADDRESS_ATTRIBUTES } from '../built-site/address-attributes.ts';
import type { PageElement } from '../built-site/parse.ts';

/** Every address that a page names, as it is written there, each once. */
export function linksOf(elements: readonly PageElement[]): string[] {
  const links = elements.flatMap(({ tag, attributes }) => {
    const values = (ADDRESS_ATTRIBUTES[tag] ?? []).map((name) => attributes[name]);
    const picture = attributes.property === 'og:image' ? attributes.content : undefined;
    return [...values, picture].filter((value) => value !== undefined);
  });
  return [...new Set(links)];
}
