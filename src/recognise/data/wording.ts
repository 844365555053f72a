import { decode } from '../parse/decode.ts';
import { tokenise } from '../parse/tokens.ts';

/** A wording as the matcher wants it. */
export interface WordingTokens {
  readonly words: readonly string[];
  /** Whether anything of bounded length may stand before this word. */
  readonly open: readonly boolean[];
  /** The single character between this word and the one before it, or 0. */
  readonly joints: readonly number[];
}

/** `{key}`, `{project id}`, `${needed}`: what differs from reader to reader. */
const PLACEHOLDER = /\$?\{[A-Za-z][^{}"',:\n]{0,40}\}|…|\.\.\.(?=["'}\s]|$)/g;
/** Stands for a placeholder while the words are cut; no wording holds it. */
const MARK = '\u2420';

/** Most wordings have no placeholder. */
const NONE_OPEN: readonly boolean[] = [];
/** Few wordings hold anything to decode; the others are spared it. */
const ESCAPED = /[\\&%[]|[\u0080-\u241f\u2421-\uffff]/;

/** Cuts a catalogue wording into words; placeholders become openings. */
export function wordingTokens(wording: string): WordingTokens {
  const marked = wording.replace(PLACEHOLDER, MARK);
  const text = ESCAPED.test(marked) ? decode(marked).text : marked;
  const { words, starts, ends, joints } = tokenise(text);
  return {
    words,
    open: marked.includes(MARK)
      ? words.map((_, i) => text.slice(ends[i - 1] ?? 0, starts[i]).includes(MARK))
      : NONE_OPEN,
    joints: [...joints],
  };
}
