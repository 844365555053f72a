import table from './surprise.json' with { type: 'json' };

const DIGIT = 26;
const BREAK = 27;
/** How many symbols there are: a–z, a digit, and a break (a separator, an end, or the hump in `camelCase`). */
export const SYMBOLS = 28;

/**
 * How surprising each symbol is after another, in half bits. `surprise.json` holds it in base 36, a row for each symbol
 * before; `npm run letters` counts it.
 */
const HALF_BITS = table.map((row) => Array.from(row, (digit) => parseInt(digit, 36)));

function symbolOf(code: number): number {
  const letter = (code | 32) - 97;
  if (letter >= 0 && letter < 26) return letter;
  return code >= 48 && code <= 57 ? DIGIT : BREAK;
}

/** The symbols of a text, with a break before it and before each hump. */
export function symbolsOf(text: string): number[] {
  const symbols = [BREAK];
  let wasLower = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (wasLower && code >= 65 && code <= 90) symbols.push(BREAK);
    symbols.push(symbolOf(code));
    wasLower = code >= 97 && code <= 122;
  }
  return symbols;
}

/**
 * How unlike words and identifiers a text is, in bits a character: about 3.8 for `authentication_error`, 7.5 for 20
 * random letters and digits, 5 for random hexadecimal digits. Words of 20 characters stay under 5.2, random ones above.
 */
export function surprise(text: string): number {
  const symbols = symbolsOf(text);
  let sum = 0;
  for (let at = 1; at < symbols.length; at++)
    sum += HALF_BITS[symbols[at - 1] ?? BREAK]?.[symbols[at] ?? BREAK] ?? 0;
  return text.length === 0 ? 0 : sum / 2 / text.length;
}

/** How surprising a text must be to count as random: the shorter, the more. */
function threshold(length: number): number {
  if (length >= 24) return 5;
  return length >= 20 ? 5.2 : 5.6;
}

/** Whether a text is too random for words, names and identifiers. Only meaningful from 12 characters on. */
export function isRandom(text: string): boolean {
  // Nearly every key of that length has a digit: letters alone must be stranger.
  return surprise(text) >= threshold(text.length) + (/\d/.test(text) ? 0 : 0.6);
}

/** Whether a text is one run of letters longer than any word, without a hump: `FAKEEXAMPLEFAKEEXAMPLE`. */
export function isLongRun(text: string, atLeast: number): boolean {
  return text.length >= atLeast && /^(?:[a-z]+|[A-Z]+)$/.test(text);
}

/** Whether a text is made of letters that read like words: `keyAuthentication` has the shape of an old Airtable key. */
export function isWordy(text: string): boolean {
  return text.length < 40 && !/\d/.test(text) && surprise(text) < 4.8 && !/[A-Z]{10}/.test(text);
}
