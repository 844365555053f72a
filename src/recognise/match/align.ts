import type { Wording } from '../data/read.ts';
import type { Text } from './text.ts';

/** How a wording stands in a text. */
export interface Alignment {
  /** Bits of the wording found in order. */
  readonly matched: number;
  /** Positions of the matched words in the text, ascending. */
  readonly places: readonly number[];
}

/** Words that may stand between two words of a wording: noise, or what a placeholder takes. */
const MAX_NOISE = 8;
const MAX_PLACEHOLDER = 60;
/** Bits lost for each word of noise, and at a join that is written otherwise (`invalid auth` for `invalid_auth`). */
const NOISE_COST = 0.35;
const JOINT_COST = 0.5;
const UNDERSCORE = 95;

interface Chain {
  score: number;
  place: number;
  /** The chain it goes on from. */
  before: Chain | undefined;
}

/** What going on from word `j` at `from` to word `i` at `to` costs, or infinity where it can't. */
function cost(wording: Wording, text: Text, j: number, i: number, from: number, to: number): number {
  const between = to - from - 1;
  let open = false;
  for (let k = j + 1; k <= i && !open; k += 1) open = wording.open[k] ?? false;
  if (open) return between > MAX_PLACEHOLDER ? Infinity : between * 0.02;
  const skipped = i - j - 1;
  const noise = Math.max(0, between - skipped);
  if (noise > MAX_NOISE) return Infinity;
  let price = noise * NOISE_COST;
  if (skipped === 0 && between === 0) {
    const wanted = wording.joints[i] ?? 0;
    const found = text.tokens.joints[to] ?? 0;
    if (wanted !== found && (wanted === UNDERSCORE || found === UNDERSCORE)) price += JOINT_COST;
  }
  return price;
}

/**
 * Finds the best chain of a wording's words in a text: in order, close together, with room for what placeholders
 * take and for noise. Work is bounded by words × their places (`text.ts`), whatever the text's length.
 */
export function align(wording: Wording, text: Text, weights: Float32Array): Alignment {
  const pairs: { word: number; place: number }[] = [];
  wording.terms.forEach((term, word) => {
    for (const place of text.places.get(term) ?? []) pairs.push({ word, place });
  });
  pairs.sort((a, b) => a.place - b.place || b.word - a.word);
  const best: (Chain | undefined)[] = [];
  let top: Chain | undefined;
  for (const { word, place } of pairs) {
    const own = weights[wording.terms[word] ?? 0] ?? 0;
    let score = own;
    let before: Chain | undefined;
    for (let j = 0; j < word; j += 1) {
      const chain = best[j];
      if (!chain || chain.place >= place) continue;
      const gained = chain.score - cost(wording, text, j, word, chain.place, place);
      if (gained > 0 && gained + own > score) {
        score = gained + own;
        before = chain;
      }
    }
    const old = best[word];
    if (old && old.score - (place - old.place) * NOISE_COST > score) continue;
    const chain: Chain = { score, place, before };
    best[word] = chain;
    if (!top || score > top.score) top = chain;
  }
  const places: number[] = [];
  for (let chain = top; chain; chain = chain.before) places.push(chain.place);
  return { matched: top?.score ?? 0, places: places.reverse() };
}
