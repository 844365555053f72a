import { STARTS } from '../../secrets/mask-one.ts';
import { isKeyLike } from '../../secrets/judge/key-like.ts';
import { bad } from '../finding.ts';
import { isWholeKey } from '../shape/kinds.ts';
import type { Finding } from '../types.ts';

/** A key is no shorter. */
const SHORTEST = 8;
/** So many places are looked at: keys don't hold more starts by chance. */
const MOST = 24;

function* startsInside(key: string): Generator<number> {
  let found = 0;
  for (const start of STARTS) {
    if (start.length < 4) continue;
    for (let at = key.indexOf(start, SHORTEST); at !== -1; at = key.indexOf(start, at + 1)) {
      yield at;
      if (++found === MOST) return;
    }
  }
}

const isTwice = (key: string) =>
  key.length >= 2 * SHORTEST && key.slice(0, key.length / 2) === key.slice(key.length / 2);

/** Finds two keys in one text: the same one pasted twice, or another right after the first or beside it. */
export function glued(key: string): Finding | undefined {
  const pieces = key.split(/\s+/);
  const [first = '', second = ''] = pieces;
  if (pieces.length === 2 && (first === second || (isWholeKey(first) && isWholeKey(second)))) {
    return bad('glued', 'proven');
  }
  if (pieces.length > 1) return undefined;
  if (isTwice(key) && isKeyLike(key, 'named')) return bad('glued', 'likely');
  for (const at of startsInside(key)) {
    if (isWholeKey(key.slice(0, at)) && isWholeKey(key.slice(at))) return bad('glued', 'likely');
  }
  return undefined;
}
