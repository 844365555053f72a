import { KIND } from '../data/format.ts';
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
  /** The same, or the share by number of words, whichever is less. */
  readonly whole: number;
  /** The share by weight inside the provider. */
  readonly own: number;
  readonly places: readonly number[];
}

const GENERIC = 0.15;
const HTTP = 0.3;
/** How hard missing words count against a wording: over the catalogue as a power, inside a provider as a share. */
const MISSING = { power: 2, inside: 0.6, insideShort: 0.1 };
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

/**
 * Bits for a wording that stands there to the letter, capitals and full stop too: the fewer of those who use the same
 * words spell them so, the more. Part of a wording, or a wording inside a longer message, says little by its letters.
 */
function spelling(
  text: Text,
  places: readonly number[],
  { text: wording, shared, spelt }: Wording,
  alone: boolean,
): number {
  const { starts, ends } = text.tokens;
  const end = ends[places.at(-1) ?? 0] ?? 0;
  const there = text.decoded.text.slice(starts[places[0] ?? 0], end);
  const at = wording.indexOf(there);
  if (there.length < 3 || at < 0) return 0;
  const mark = /[.!?]/;
  const ending = wording.charAt(at + there.length);
  const next = text.decoded.text.charAt(end);
  const whole = at === 0 && wording.length - there.length <= 1;
  const sameEnd = mark.test(ending) || mark.test(next) ? ending === next : ending === '';
  return LETTER_FOR_LETTER + (whole && alone && sameEnd ? TO_THE_DOT + Math.log2(shared / spelt) : 0);
}

/** The share of its bits that a wording keeps: status lines and HTTP's own stand around every message. */
function keeps(index: Index, wording: Wording): number {
  if (wording.generic) return GENERIC;
  const provider = index.entries[wording.entry]?.provider ?? 0;
  return index.providers[provider]?.kind === KIND.http ? HTTP : 1;
}

/** Lays a wording over a text and weighs what it finds. */
export function matchWording(index: Index, text: Text, wording: Wording, short: boolean): Match {
  const { matched, words, places } = align(wording, text, index.weights);
  const coverage = Math.min(1, matched / (wording.weight || 1));
  const share = explained(text, places);
  const kept = keeps(index, wording);
  const spelt = spelling(text, places, wording, share === 1);
  const outer = matched * coverage ** MISSING.power * (0.75 + 0.25 * share) * kept + spelt;
  const found = words.reduce((sum, word) => sum + (wording.inner[word] ?? 0), 0);
  const missing = wording.innerWeight - found;
  const noise =
    words.reduce((sum, word) => sum + (index.weights[wording.terms[word] ?? 0] ?? 0), 0) - matched;
  const inner =
    found *
      (short ? 0.6 + 0.4 * coverage : found / (wording.innerWeight || 1)) *
      (wording.generic ? GENERIC : 1) -
    missing * (short ? MISSING.insideShort : MISSING.inside) -
    Math.max(0, noise) +
    spelt * coverage;
  const whole = Math.min(coverage, words.length / wording.terms.length);
  const own = found / (wording.innerWeight || 1);
  return { wording, outer, inner, coverage, whole, own, places };
}
