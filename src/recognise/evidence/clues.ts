import { CLUE, type Clue, type Index } from '../data/read.ts';
import type { Text } from '../match/text.ts';
import type { Tokens } from '../parse/tokens.ts';

/** Something in a text by which a provider is told. */
export interface Sign {
  readonly clue: Clue;
  /** First and last word, as positions in the text's words. */
  readonly from: number;
  readonly to: number;
}

const DOT = 46;
const UNDERSCORE = 95;
const MAX_SIGNS = 400;
/** A name inside a longer word counts from this length on: `telegram` in `telegrambots`. */
const SHORTEST_PREFIX = 5;
const LONGEST_PREFIX = 14;

/** Behind what a key begins with comes the rest of it, or the mark that masks it. */
const KEY_FOLLOWS = /^[-_.]?(?:[*\u2022\u2026\u2588]|x{4}|[A-Za-z0-9_-]{12})/i;

function standsAt(clue: Clue, text: Text, at: number): boolean {
  const { tokens } = text;
  const exact = clue.kind !== CLUE.name && clue.kind !== CLUE.weak;
  for (let i = 1; i < clue.words.length; i += 1) {
    if (tokens.words[at + i] !== clue.words[i]) return false;
    if (exact && tokens.joints[at + i] !== clue.joints[i]) return false;
    if (!exact && (tokens.starts[at + i] ?? 0) - (tokens.ends[at + i - 1] ?? 0) > 1) return false;
  }
  const to = at + clue.words.length - 1;
  if (clue.kind === CLUE.prefix) {
    const end = tokens.ends[to] ?? 0;
    return KEY_FOLLOWS.test(text.decoded.text.slice(end, end + 16));
  }
  return fits(clue, tokens, at, to);
}

/** Whether what stands around a clue lets it be one. */
function fits(clue: Clue, tokens: Tokens, from: number, to: number): boolean {
  const next = tokens.joints[to + 1] ?? 0;
  if (clue.kind === CLUE.host || clue.kind === CLUE.page) return next !== DOT;
  if (clue.kind === CLUE.variable) {
    return (from === 0 || tokens.joints[from] !== UNDERSCORE) && next !== UNDERSCORE;
  }
  return true;
}

/** Clues in a text, longest first at each place; a clue inside a longer one is left out. */
export function signs(index: Index, text: Text): Sign[] {
  const { tokens } = text;
  const found: Sign[] = [];
  for (let at = 0; at < tokens.words.length && found.length < MAX_SIGNS; at += 1) {
    const word = tokens.words[at] ?? '';
    for (const clue of index.clues.get(word) ?? []) {
      if (standsAt(clue, text, at)) found.push({ clue, from: at, to: at + clue.words.length - 1 });
    }
    if ((text.terms[at] ?? -1) >= 0) continue;
    for (let length = Math.min(word.length - 1, LONGEST_PREFIX); length >= SHORTEST_PREFIX; length -= 1) {
      for (const clue of index.clues.get(word.slice(0, length)) ?? []) {
        if (clue.words.length === 1 && clue.kind === CLUE.name) found.push({ clue, from: at, to: at });
      }
    }
  }
  return found.filter(
    (sign) =>
      !found.some(
        (other) =>
          other.from <= sign.from &&
          other.to >= sign.to &&
          other.to - other.from > sign.to - sign.from &&
          other.clue.provider !== sign.clue.provider,
      ),
  );
}
