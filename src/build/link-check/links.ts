import type { PageElement } from '../built-site/parse.ts';

/** The attributes that hold an address, by element. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
  form: ['action'],
  img: ['src'],
  link: ['href'],
  script: ['src'],
  use: ['href'],
};

/** Every address that a page names, as it is written there, each once. */
export function linksOf(elements: readonly PageElement[]): string[] {
  const links = elements.flatMap(({ tag, attributes }) => {
    const values = (ADDRESSES[tag] ?? []).map((name) => attributes[name]);
    const picture = attributes.property === 'og:image' ? attributes.content : undefined;
    return [...values, picture].filter((value) => value !== undefined);
  });
  return [...new Set(links)];
}
