import type { Index } from '../data/index-types.ts';
import { decode, type Decoded } from '../parse/decode.ts';
import { tokenise, type Tokens } from '../parse/tokens.ts';

/** A text cut into words, those of the vocabulary by their id. */
export interface Text {
  readonly decoded: Decoded;
  readonly tokens: Tokens;
  /** For each word its id in the vocabulary, or -1. */
  readonly terms: Int32Array;
  /** Where each known word stands, first occurrences first, at most `MAX_PLACES`. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** A word that stands more often is looked at in its first places only: repeats of an error add nothing. */
const MAX_PLACES = 24;

/** Cuts a text for the matcher. Linear in its length. */
export function readText(text: string, index: Index): Text {
  const decoded = decode(text);
  const tokens = tokenise(decoded.text);
  const places = new Map<number, number[]>();
  const terms = Int32Array.from(tokens.words, (word, at) => {
    const term = index.vocabulary.get(word) ?? -1;
    if (term < 0) return term;
    const list = places.get(term);
    if (!list) places.set(term, [at]);
    else if (list.length < MAX_PLACES) list.push(at);
    return term;
  });
  return { decoded, tokens, terms, places };
}
