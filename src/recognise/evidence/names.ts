import type { Text } from '../match/text.ts';

const NAME = 6;
/** A common word: as part of a name in code, with a capital, or plain. */
const WEAK = { joined: 4.5, capital: 3, plain: 1.5, short: 5 };
/** In an address of a page, a package's registry or a repository, everybody's name turns up. */
const IN_ADDRESS = 1;
const SHORT_TEXT = 12;
const DOT = 46;
const SLASH = 47;
const TOP_LEVEL = /^(?:com|org|io|net|dev|ai|co)$/;

/** Whether a word is part of a page's address: `github` in `github.com/…`. */
function inAddress(text: Text, at: number): boolean {
  const { words, joints } = text.tokens;
  return joints[at + 1] === DOT && TOP_LEVEL.test(words[at + 1] ?? '');
}

/**
 * Bits of a provider's name, by where it stands.
 * @param weak whether the name is a word that texts about others hold too
 * @param from, to its first and last word
 */
export function nameBits(weak: boolean, text: Text, from: number, to: number): number {
  const { tokens, decoded } = text;
  if (inAddress(text, to)) return IN_ADDRESS;
  if (!weak) return NAME;
  if (tokens.words.length <= SHORT_TEXT) return WEAK.short;
  const joined = (joint: number | undefined): boolean => joint !== undefined && joint > 32 && joint !== SLASH;
  if (joined(tokens.joints[from]) || joined(tokens.joints[to + 1])) return WEAK.joined;
  const letter = decoded.text.charAt(tokens.starts[from] ?? 0);
  const opens = (tokens.gaps[from] ?? 0) >= 2;
  return letter !== letter.toLowerCase() && !opens ? WEAK.capital : WEAK.plain;
}
