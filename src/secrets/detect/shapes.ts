import { isRandom, isLongRun } from '../letters.ts';
import { STARTS } from '../mask-one.ts';
import { isMasked, isPlaceholder } from '../placeholder.ts';
import { shapes } from '../shapes.ts';
import type { Span } from '../span.ts';

/** A key starts where a word starts, or right after an escape: `\nsk_live_…`, `%20sk_live_…`, `\u0022sk_live_…`. */
const EDGE = String.raw`(?<![A-Za-z0-9]|[*•])|(?<=\\[nrt"'])|(?<=%[0-9A-F]{2})|(?<=\\u00[0-9a-f]{2})|(?<=/bot)`;
const rows = shapes.providers.flatMap(([id, , sure]) =>
  sure.map(([name, pattern]) => ({ shape: `${id}/${name}`, pattern })),
);
const sources = [...new Set(rows.map(({ pattern }) => pattern))];
const SURE = new RegExp(`(?:${EDGE})(?:${sources.join('|')})(?![A-Za-z0-9])`, 'g');
const BEGUN = new RegExp(
  `(?:${EDGE})(?:${STARTS.map((start) => start.replaceAll('.', '\\.')).join('|')})`,
  'g',
);
const REST = /(?:[\w+/=~-]|%[0-9A-F]{2}|\.(?![.\s]|$)){1,4096}/y;
const JWT = /^eyJ[\w-]*\.[\w-]+/;

const shapeOf = (key: string) => rows.find(({ pattern }) => new RegExp(`^(?:${pattern})$`).test(key))?.shape;

/** Finds whole keys of the shapes that prove themselves. */
export function findShapes(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: key } of text.matchAll(SURE)) {
    const body = key.slice((STARTS.find((start) => key.startsWith(start)) ?? '').length);
    if (
      isMasked(key) ||
      isPlaceholder(body) ||
      (key.length < 40 && !isRandom(key) && !/\d/.test(key) && !isLongRun(body, 10))
    )
      continue;
    const shape = shapeOf(key);
    spans.push({ start: index, end: index + key.length, kind: 'shape', ...(shape ? { shape } : {}) });
  }
  return spans;
}

/** Finds what starts like a key and goes on like one: keys cut off, of a new length, or of a shape nobody wrote down. */
export function findBegun(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: start } of text.matchAll(BEGUN)) {
    const from = index + start.length;
    REST.lastIndex = from;
    const rest = REST.exec(text)?.[0] ?? '';
    if (rest.length < 8 || isPlaceholder(rest) || /^[*•…]/.test(text.slice(from + rest.length))) continue;
    const mixed = /\d/.test(rest) && /[A-Za-z]/.test(rest) && isRandom(start + rest);
    if (mixed || isRandom(rest) || isLongRun(rest, 12)) {
      const end = from + rest.length;
      spans.push({ start: index, end, kind: JWT.test(text.slice(index, end)) ? 'jwt' : 'shape' });
    }
  }
  return spans;
}
