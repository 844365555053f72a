import { isKeyLike } from '../judge/key-like.ts';
import { isLongRun, isRandom, isWordy } from '../judge/letters.ts';
import { isMasked, isPlaceholder } from '../judge/placeholder.ts';
import { publicStart, STARTS } from '../mask-one.ts';
import { shapes } from '../shapes.ts';
import type { Span } from '../span.ts';

/** A key starts where a word starts, or right after an escape: `\nsk_live_…`, `%20sk_live_…`, `\u0022sk_live_…`. */
const EDGE = String.raw`(?:(?<![A-Za-z0-9*•]|base64,)|(?<=\\[nrt]|\[[\d;]{1,8}m|%[0-9A-F]{2}|\\u00[0-9a-f]{2}|/bot))(?=[A-Za-z0-9])`;
/** Client secrets of Microsoft Entra, which has no file of its own in the catalogue. */
const ENTRA = '[\\w~.]{3}\\dQ~[\\w~.-]{31,34}';
const patterns = [...shapes.sure, ENTRA].join('|');
const WHOLE = new RegExp(`${EDGE}(?:${patterns})(?![A-Za-z0-9])`, 'g');
const BEGUN = new RegExp(`(?<![-_])${EDGE}(?:${STARTS.join('|').replaceAll('.', '\\.')})`, 'g');
const REST = /(?:[\w+/=~-]|%[0-9A-F]{2}|\.(?=[\w-])){1,128}/y;
const JWT = /^eyJ[\w-]*\.[\w-]/;

/** Finds whole keys of the shapes that prove themselves. */
export function findShapes(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index: start, 0: run } of text.matchAll(WHOLE)) {
    const key = run.replace(/\.+$/, '');
    if (isMasked(key) || isPlaceholder(key.slice(publicStart(key).length)) || isWordy(key)) continue;
    spans.push({ start, end: start + key.length, kind: 'shape' });
  }
  return spans;
}

/** Finds what starts like a key and goes on like one: keys cut off, of a new length, or of a shape nobody wrote down. */
export function findBegun(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index: start, 0: begun } of text.matchAll(BEGUN)) {
    if (start < (spans.at(-1)?.end ?? 0)) continue;
    const from = start + begun.length;
    REST.lastIndex = from;
    const rest = REST.exec(text)?.[0] ?? '';
    const end = from + rest.length;
    if (rest.length < 8 || isPlaceholder(rest)) continue;
    if (rest.length < 16 && /[*•…]/.test(text.charAt(end))) continue;
    if (!isKeyLike(rest, 'named') && !isLongRun(rest, 12) && !isRandom(rest)) continue;
    spans.push({ start, end, kind: JWT.test(text.slice(start, end)) ? 'jwt' : 'shape' });
  }
  return spans;
}
