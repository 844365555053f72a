/** How a token stands to the one before it. */
export const GAP = {
  /** White space, or the start of the text. */
  space: 0,
  /** Punctuation that goes on with the sentence: comma, colon, bracket. */
  mark: 1,
  /** The end of a sentence. */
  sentence: 2,
  /** A quote, a brace, an angle bracket or a line's end: where one message may end and another begin. */
  unit: 3,
} as const;

/** The words of a text, in order. All arrays have the same length. */
export interface Tokens {
  /** In lower case, without punctuation. Runs of ASCII and of other letters are words of their own. */
  readonly words: readonly string[];
  /** Where each begins and ends in the text that was cut. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** One of `GAP`: what stands between a word and the one before it. */
  readonly gaps: Uint8Array;
  /** The one character between a word and the one before it, where there is exactly one; else 0. */
  readonly joints: Uint16Array;
}

/** Longer runs are keys, hashes or images; they never stand in a message's wording. */
const MAX_WORD = 40;

const SPACE = 1;
const LATIN = 2;
const OTHER = 3;

/** Class of a code unit: 0 punctuation, 1 white space, 2 Latin letter or digit, 3 letter of another script. */
function classOf(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return LATIN;
    return code <= 32 ? SPACE : 0;
  }
  if (code < 0x250) return code === 0xd7 || code === 0xf7 || code < 0xc0 ? 0 : LATIN;
  if (code >= 0x2000 && code <= 0x2bff) return 0;
  if (code >= 0x3000 && code <= 0x303f) return 0;
  if (code >= 0xd800 && code <= 0xf8ff) return 0;
  return code >= 0xfe00 ? 0 : OTHER;
}

/** What a character between two words makes of the gap. */
function gapOf(code: number): number {
  switch (code) {
    case 10:
    case 34:
    case 39:
    case 60:
    case 62:
    case 96:
    case 123:
    case 125:
      return GAP.unit;
    case 33:
    case 46:
    case 63:
      return GAP.sentence;
    case 32:
    case 9:
    case 13:
      return GAP.space;
    default:
      return GAP.mark;
  }
}

/** Cuts a decoded text into words. Linear in its length. */
export function tokenise(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  const joints: number[] = [];
  let last = 0;
  let gap: number = GAP.unit;
  let i = 0;
  while (i < text.length) {
    const kind = classOf(text.charCodeAt(i));
    if (kind < LATIN) {
      gap = Math.max(gap, gapOf(text.charCodeAt(i)));
      i += 1;
      continue;
    }
    const start = i;
    while (i < text.length && classOf(text.charCodeAt(i)) === kind) i += 1;
    words.push(i - start > MAX_WORD ? '' : text.slice(start, i).toLowerCase());
    const joint = start === last + 1 && starts.length > 0 ? text.charCodeAt(last) : 0;
    if (joint !== 0 && gap === GAP.sentence) gap = GAP.mark; // A dot inside a name or a number ends no sentence.
    joints.push(joint);
    starts.push(start);
    ends.push(i);
    gaps.push(gap);
    last = i;
    gap = GAP.space;
  }
  return {
    words,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    gaps: Uint8Array.from(gaps),
    joints: Uint16Array.from(joints),
  };
}
