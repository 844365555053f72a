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

/** Cuts a catalogue wording into words; placeholders become openings. */
export function wordingTokens(wording: string): WordingTokens {
  const { text } = decode(wording.replace(PLACEHOLDER, MARK));
  const { words, starts, ends, joints } = tokenise(text);
  return {
    words,
    open: words.map((_, i) => text.slice(ends[i - 1] ?? 0, starts[i]).includes(MARK)),
    joints: [...joints],
  };
}
