import type { Index } from '../data/index-types.ts';
import { kindOf } from '../kind.ts';
import { decode, type Decoded } from '../parse/decode.ts';
import { tokenise, type Tokens } from '../parse/tokens.ts';
import type { Kind } from '../types.ts';
import { mend } from './typed.ts';

/** A text cut into words, those of the vocabulary by their id. */
export interface Text {
  readonly kind: Kind;
  readonly decoded: Decoded;
  readonly tokens: Tokens;
  /** For each word its id in the vocabulary, or -1. */
  readonly terms: Int32Array;
  /** Where each known word stands, first occurrences first, at most `MAX_PLACES`. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** A word that stands more often is looked at in its first places only: repeats of an error add nothing. */
const MAX_PLACES = 24;
const LINE_END = 10;

/** The id of a word that a narrow terminal broke in two at a line's end, or -1. */
function acrossLines(index: Index, { words, joints }: Tokens, at: number): number {
  if (joints[at + 1] !== LINE_END) return -1;
  const [left = '', right = ''] = [words[at], words[at + 1]];
  if (index.vocabulary.has(left) && index.vocabulary.has(right)) return -1;
  return index.vocabulary.get(left + right) ?? -1;
}

/** Cuts a text for the matcher. Linear in its length. */
export function readText(text: string, index: Index): Text {
  const decoded = decode(text);
  const cut = tokenise(decoded.text);
  const kind = kindOf(decoded.text, cut.words.length);
  const tokens = kind === 'words' ? { ...cut, words: mend(index, cut.words) } : cut;
  const places = new Map<number, number[]>();
  const terms = Int32Array.from(tokens.words, (word, at) => {
    const whole = acrossLines(index, tokens, at);
    const term = whole >= 0 ? whole : (index.vocabulary.get(word) ?? -1);
    if (term < 0) return term;
    const list = places.get(term);
    if (!list) places.set(term, [at]);
    else if (list.length < MAX_PLACES) list.push(at);
    return term;
  });
  return { kind, decoded, tokens, terms, places };
}
