/** What every page says on the button that opens search, since only the build knows it. */
import type { Section } from '../../../search/option-groups.ts';

const opener = (): DOMStringMap | undefined =>
  document.querySelector<HTMLElement>('[data-catalogue]')?.dataset;

/** Address of the recogniser's data. */
export function catalogue(): string {
  return opener()?.catalogue ?? '';
}

/** Address of the folder of the search index, with a slash at its end. */
export function indexFolder(): string {
  return opener()?.index ?? '';
}

/** Address of the project's issues, where the foot of every page leads. */
export function issues(): string {
  return document.querySelector<HTMLAnchorElement>('.foot a[href$="/issues"]')?.href ?? '';
}

/** The guide's sections in their order: id and title. */
export function guideSections(): Section[] {
  return [...(opener()?.sections ?? '').matchAll(/(\S+) (.+)/g)].map(([, id = '', title = '']) => [
    id,
    title,
  ]);
}
