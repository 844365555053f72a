import type { Index, Wording } from '../data/index-types.ts';
import { GAP } from '../parse/tokens.ts';
import { align } from './align.ts';
import type { Text } from './text.ts';

/** A wording as it was found in a text. All figures are bits. */
export interface Match {
  readonly wording: Wording;
  /** What it says for its provider's errors against all others. */
  readonly outer: number;
  /** What it says for its error against the others of its provider; below 0 where too much is missing. */
  readonly inner: number;
  /** The share of the wording that stands there, by weight. */
  readonly coverage: number;
  readonly places: readonly number[];
}

/** The share of its bits that a status line keeps: everybody prints it. */
const GENERIC = 0.15;
/** How hard missing words count against a wording: over the catalogue as a power, inside a provider as a share. */
const MISSING = { power: 1.5, inside: 0.6, insideShort: 0.1 };
/** Words of a message around a match that are looked at. */
const AROUND = 12;
const LETTER_FOR_LETTER = 0.6;
const TO_THE_DOT = 0.6;

/** How much of the message in the text a match explains: 1 where nothing else stands in it. */
function explained(text: Text, places: readonly number[]): number {
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const { gaps, words } = text.tokens;
  let from = first;
  while (from > 0 && gaps[from] !== GAP.unit && first - from < AROUND) from -= 1;
  let to = last;
  while (to + 1 < words.length && gaps[to + 1] !== GAP.unit && to - last < AROUND) to += 1;
  return (last - first + 1) / (to - from + 1);
}

/** Bits for capitals, and for the mark that ends it, just as the wording has them. */
function spelling(text: Text, places: readonly number[], wording: string): number {
  const { starts, ends } = text.tokens;
  const end = ends[places.at(-1) ?? 0] ?? 0;
  const there = text.decoded.text.slice(starts[places[0] ?? 0], end);
  const at = wording.indexOf(there);
  if (there.length < 3 || at < 0) return 0;
  const ending = wording.charAt(at + there.length);
  const next = text.decoded.text.charAt(end);
  const mark = /[.!?]/;
  const sameEnd =
    mark.test(ending) || mark.test(next) ? ending === next : at + there.length === wording.length;
  return LETTER_FOR_LETTER + (sameEnd ? TO_THE_DOT : 0);
}

/** Lays a wording over a text and weighs what it finds. */
export function matchWording(index: Index, text: Text, wording: Wording, short: boolean): Match {
  const { matched, words, places } = align(wording, text, index.weights);
  const coverage = Math.min(1, matched / (wording.weight || 1));
  let outer = matched * coverage ** MISSING.power * (0.75 + 0.25 * explained(text, places));
  outer -= Math.log2(wording.shared) * coverage;
  const spelt = spelling(text, places, wording.text);
  outer += spelt;
  if (wording.generic) outer *= GENERIC;
  const found = words.reduce((sum, word) => sum + (wording.inner[word] ?? 0), 0);
  const missing = wording.innerWeight - found;
  const noise =
    words.reduce((sum, word) => sum + (index.weights[wording.terms[word] ?? 0] ?? 0), 0) - matched;
  const inner =
    found * (short ? 1 : found / (wording.innerWeight || 1)) -
    missing * (short ? MISSING.insideShort : MISSING.inside) -
    Math.max(0, noise) +
    spelt * coverage;
  return { wording, outer, inner, coverage, places };
}
