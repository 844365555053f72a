import { readFileSync } from 'node:fs';
import { drawings } from './drawings.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** A picture for link previews: its words from `content/<language>/strings/pictures.json`. */
export interface Picture {
  /** Its file's name in public/og. */
  name: string;
  title: string;
  line: string;
  drawing: string;
  words: readonly string[];
}

/** The pixels of a picture, as link previews want them. */
export const SIZE = { width: 1200, height: 630 };

const STYLE = `
  ${read('../../styles/tokens.css')}
  * { margin: 0; box-sizing: border-box }
  body { width: ${SIZE.width}px; height: ${SIZE.height}px; background: var(--paper); color: var(--ink);
    font-family: var(--font-text); overflow: hidden }
  header { padding: 72px 84px 0 }
  .name { display: flex; gap: 18px; align-items: center; font-size: 34px; font-weight: 700 }
  .name svg { color: var(--accent) }
  h1 { margin-top: 34px; font-size: 60px; line-height: 1.1; letter-spacing: -0.01em }
  p { margin-top: 18px; font-size: 31px; color: var(--ink-soft) }
  .drawing { position: absolute; left: 0; bottom: 0 }
  text { text-anchor: middle; fill: var(--ink) }
  .machine { font: 600 26px var(--font-mono) }
  .number { font: 700 38px var(--font-text) }
  .label { fill: var(--paper-raised); stroke: var(--accent); stroke-width: 4 }
  .station { fill: var(--paper) }
  rect.good { fill: var(--good-soft); stroke: var(--good) }
  rect.bad { fill: var(--bad-soft); stroke: var(--bad) }
  text.good { fill: var(--good) }
  text.bad { fill: var(--bad) }`;

const MARK = `<svg width="88" height="40" viewBox="0 0 44 20" fill="none" stroke="currentColor" stroke-width="3">
  <circle cx="9" cy="10" r="6.5" /><path d="M15.5 10H43M27 10v6M36 10v4" /></svg>`;

/** Lays a picture out as a page of exactly its size. */
export function pageOf(picture: Picture, siteName: string): string {
  const { title, line, drawing, words } = picture;
  if (!(drawing in drawings)) throw new Error(`${picture.name}: there is no drawing "${drawing}"`);
  const draw = drawings[drawing as keyof typeof drawings];
  return `<!doctype html><html data-theme="light"><style>${STYLE}</style>
    <header><div class="name">${MARK} ${siteName}</div><h1>${title}</h1><p>${line}</p></header>
    <svg class="drawing" width="1200" height="330" viewBox="0 0 1200 330">${draw(words)}</svg>`;
}
