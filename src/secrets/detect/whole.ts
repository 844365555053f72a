import { isKeyLike } from '../judge/key-like.ts';
import { isRandom } from '../judge/letters.ts';
import { isPlaceholder } from '../judge/placeholder.ts';
import type { Span } from '../span.ts';

const ALONE = /^\s*["'`]?((?:[\w+.~:|!%-]{12,4096}|[\w+/]{12,4096})={0,2})["'`]?\s*$/;

/** Takes a text that is nothing but one token for a key, if it can be one at all: whoever pastes a key pastes it alone. */
export function findWhole(text: string): Span[] {
  const token = text.length > 5000 ? undefined : ALONE.exec(text)?.[1];
  if (!token || isPlaceholder(token) || !isKeyLike(token, 'named')) return [];
  if ((token.includes('/') && !isRandom(token)) || /sha\d|md5/i.test(token)) return [];
  const start = text.indexOf(token);
  return [{ start, end: start + token.length, kind: 'random' }];
}
