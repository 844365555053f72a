import { CLUE } from '../data/format.ts';
import type { Clue, Index } from '../data/index-types.ts';
import type { Text } from '../match/text.ts';
import type { Tokens } from '../parse/tokens.ts';
import { nameBits } from './names.ts';

/** Something in a text by which a provider is told. */
export interface Sign {
  readonly clue: Clue;
  /** First and last word, as positions in the text's words. */
  readonly from: number;
  readonly to: number;
  /** What it is worth, were the provider the only one who has it. */
  readonly bits: number;
}

const DOT = 46;
const SPACE = 32;
const UNDERSCORE = 95;
const COLON = 58;
const MAX_SIGNS = 400;
/** A name inside a longer word counts from this length on: `telegram` in `telegrambots`. */
const SHORTEST_PREFIX = 5;
const LONGEST_PREFIX = 14;
/** Bits of a name that only begins a longer word. */
const BEGINS = 4;
/** Behind what a key begins with comes the rest of it, with a digit somewhere, or the mark that masks it. */
const KEY_FOLLOWS = /^[-_.]?(?:[*\u2022\u2026\u2588]|x{4}|(?=[A-Za-z_-]{0,32}\d)[A-Za-z0-9_-]{12})/i;
/** What joins a word to one before it: `sdk-` does not begin a key in `sm-sdk-`. */
const JOINS = new Set([45, 46, 95]);
const FOLLOWS = 48;
/** Bits of a clue by its kind; names depend on where they stand (`names.ts`). */
const BITS: Readonly<Record<string, number>> = {
  [CLUE.host]: 8,
  [CLUE.page]: 6,
  [CLUE.variable]: 6,
  [CLUE.header]: 7,
  [CLUE.package]: 7,
  [CLUE.port]: 5,
  [CLUE.prefix]: 5,
};

const isKeyBehind = ({ decoded }: Text, end: number): boolean =>
  KEY_FOLLOWS.test(decoded.text.slice(end, end + FOLLOWS));

/** Whether the words of a clue stand at a place, joined as they should be. */
function wordsStandAt(clue: Clue, tokens: Tokens, at: number): boolean {
  const loose = clue.kind === CLUE.name || clue.kind === CLUE.weak;
  for (let i = 1; i < clue.words.length; i += 1) {
    if (tokens.words[at + i] !== clue.words[i]) return false;
    if (loose) {
      if ((tokens.starts[at + i] ?? 0) - (tokens.ends[at + i - 1] ?? 0) > 1) return false;
    } else if (tokens.joints[at + i] !== clue.joints[i]) return false;
  }
  return true;
}

/** Bits of a clue at a place, 0 where it does not stand there. */
function bitsAt(clue: Clue, text: Text, at: number): number {
  const { tokens } = text;
  if (!wordsStandAt(clue, tokens, at)) return 0;
  const to = at + clue.words.length - 1;
  const before = tokens.joints[at] ?? 0;
  const after = tokens.joints[to + 1] ?? 0;
  const bits = BITS[clue.kind] ?? 0;
  switch (clue.kind) {
    case CLUE.host:
    case CLUE.page:
      return after === DOT ? 0 : bits;
    case CLUE.variable:
      return (at > 0 && before === UNDERSCORE) || after === UNDERSCORE ? 0 : bits;
    case CLUE.port:
      return before === COLON && after !== COLON ? bits : 0;
    case CLUE.prefix:
      return !(at > 0 && JOINS.has(before)) && isKeyBehind(text, tokens.ends[to] ?? 0) ? bits : 0;
    case CLUE.name:
    case CLUE.weak:
      return nameBits(clue.kind === CLUE.weak, text, at, to);
    default:
      return bits;
  }
}

/** Names that a longer word begins with: SDKs put theirs together so. */
function* namesInside(index: Index, word: string): Generator<Clue> {
  for (let length = Math.min(word.length - 1, LONGEST_PREFIX); length >= SHORTEST_PREFIX; length -= 1) {
    for (const clue of index.clues.get(word.slice(0, length)) ?? []) {
      if (clue.words.length === 1 && clue.kind === CLUE.name) yield clue;
    }
  }
}

/** The last word of an address that begins with a host: whatever its path is called, the host speaks for it. */
function endOfAddress({ joints }: Tokens, to: number): number {
  let end = to;
  while ((joints[end + 1] ?? 0) > SPACE) end += 1;
  return end;
}

/** Leaves out what is part of something longer: `openai` in `openai.azure.com` speaks for Azure. */
function longest(found: readonly Sign[], tokens: Tokens): Sign[] {
  const reach = found.map(({ clue, to }) => (clue.kind === CLUE.host ? endOfAddress(tokens, to) : to));
  const holds = (a: Sign, to: number, b: Sign): boolean =>
    a.from <= b.from && to >= b.to && to - a.from > b.to - b.from && a.clue.provider !== b.clue.provider;
  return found.filter((sign) => !found.some((other, at) => holds(other, reach[at] ?? other.to, sign)));
}

/** Clues in a text, in order, at most `MAX_SIGNS`. */
export function signs(index: Index, text: Text): Sign[] {
  const { words } = text.tokens;
  const found: Sign[] = [];
  for (let at = 0; at < words.length && found.length < MAX_SIGNS; at += 1) {
    const word = words[at] ?? '';
    for (const clue of index.clues.get(word) ?? []) {
      const bits = bitsAt(clue, text, at);
      if (bits > 0) found.push({ clue, from: at, to: at + clue.words.length - 1, bits });
    }
    if (word.length <= SHORTEST_PREFIX || (text.terms[at] ?? -1) >= 0) continue;
    for (const clue of namesInside(index, word)) found.push({ clue, from: at, to: at, bits: BEGINS });
  }
  return longest(found, text.tokens);
}
