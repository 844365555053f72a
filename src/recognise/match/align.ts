import type { Wording } from '../data/index-types.ts';
import { GAP } from '../parse/tokens.ts';
import type { Text } from './text.ts';

/** How a wording stands in a text. */
export interface Alignment {
  /** Bits of the wording found in order, less what stands between that should not. */
  readonly matched: number;
  /** The wording's words that were found, and where: positions in both, ascending. */
  readonly words: readonly number[];
  readonly places: readonly number[];
}

/** Words that may stand between two words of a wording: noise, or what a placeholder takes. */
const MAX_NOISE = 8;
const MAX_PLACEHOLDER = 60;
/** Bits lost for a foreign word inside a sentence, for one across a break (a log's prefix), for one of a placeholder. */
const NOISE = { inside: 1, across: 0.25, placeholder: 0.02 };
/** Bits lost at a join that is written otherwise: `invalid auth` for `invalid_auth`. */
const JOINT_COST = 1;
const UNDERSCORE = 95;

interface Chain {
  readonly score: number;
  readonly word: number;
  readonly place: number;
  /** The chain it goes on from. */
  readonly before: Chain | undefined;
}

/** Whether a break (a quote, a line's end) stands somewhere between two words. */
function broken(text: Text, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i += 1) if (text.tokens.gaps[i] === GAP.unit) return true;
  return false;
}

function isOpen(wording: Wording, from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k += 1) if (wording.open[k] === true) return true;
  return false;
}

/** What going on from a chain to a word at a place costs, or infinity where it can't. */
function cost(wording: Wording, text: Text, chain: Chain, word: number, place: number): number {
  const between = place - chain.place - 1;
  if (isOpen(wording, chain.word, word)) {
    return between > MAX_PLACEHOLDER ? Infinity : between * NOISE.placeholder;
  }
  const skipped = word - chain.word - 1;
  const noise = Math.max(0, between - skipped);
  if (noise > MAX_NOISE) return Infinity;
  if (noise > 0) return noise * (broken(text, chain.place, place) ? NOISE.across : NOISE.inside);
  if (skipped > 0 || between > 0) return 0;
  const wanted = wording.joints[word] ?? 0;
  const found = text.tokens.joints[place] ?? 0;
  return wanted !== found && (wanted === UNDERSCORE || found === UNDERSCORE) ? JOINT_COST : 0;
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
    let gained = 0;
    let before: Chain | undefined;
    for (let j = 0; j < word; j += 1) {
      const chain = best[j];
      if (!chain || chain.place >= place || chain.score <= gained) continue;
      const kept = chain.score - cost(wording, text, chain, word, place);
      if (kept > gained) {
        gained = kept;
        before = chain;
      }
    }
    const score = gained + own;
    const old = best[word];
    if (old && old.score - (place - old.place) * NOISE.across > score) continue;
    const chain: Chain = { score, word, place, before };
    best[word] = chain;
    if (!top || score > top.score) top = chain;
  }
  const words: number[] = [];
  const places: number[] = [];
  for (let chain = top; chain; chain = chain.before) {
    words.push(chain.word);
    places.push(chain.place);
  }
  return { matched: top?.score ?? 0, words: words.reverse(), places: places.reverse() };
}
