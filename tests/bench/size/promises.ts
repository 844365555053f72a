import { readFileSync } from 'node:fs';
import type { PageElement } from '../../../src/build/built-site/parse.ts';
import { CLIENT_FOLDER } from '../../../src/build/built-site/read.ts';

/** Elements that fetch what they name, and the attribute that names it. */
const FETCHING: Readonly<Record<string, string>> = {
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  img: 'src',
  script: 'src',
  source: 'src',
  video: 'src',
};
const FETCHING_LINKS = /\b(?:stylesheet|preload|modulepreload|icon|apple-touch-icon|manifest|prefetch)\b/;

/** What a page does that no page of the site may: requests to others, styles that a strict policy refuses. */
export function brokenPromises(elements: readonly PageElement[]): string[] {
  return elements.flatMap(({ tag, attributes }) => {
    const fetched =
      tag === 'link' && FETCHING_LINKS.test(attributes.rel ?? '')
        ? attributes.href
        : attributes[FETCHING[tag] ?? ''];
    const handler = Object.keys(attributes).find((name) => name.startsWith('on'));
    return [
      ...(/^(?:https?:)?\/\//.test(fetched ?? '') ? [`asks a third party: ${fetched ?? ''}`] : []),
      ...(attributes.style !== undefined ? [`has an inline style on <${tag}>`] : []),
      ...(tag === 'style' ? ['has a <style> element'] : []),
      ...(handler ? [`has an inline script: ${handler} on <${tag}>`] : []),
    ];
  });
}

/** What a stylesheet does that none may. */
export function brokenByStyles(path: string): string[] {
  const css = readFileSync(CLIENT_FOLDER + path.slice(1), 'utf8');
  return [
    ...(css.includes('@font-face') ? [`${path} loads a font`] : []),
    ...(/(?:url\(\s*|@import\s+)["']?(?:https?:)?\/\//.test(css) ? [`${path} asks a third party`] : []),
  ];
}
