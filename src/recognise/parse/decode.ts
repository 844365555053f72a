import { backslashAt, controlAt, entityAt, percentAt, type Escape } from './escapes.ts';
import { plain } from './plain.ts';

/** A text with its escapes taken away, and where each of its characters came from. */
export interface Decoded {
  readonly text: string;
  /** `at[i]` is the position in the original of `text[i]`; one more at the end, the original's length. */
  readonly at: Uint32Array;
}

const BACKSLASH = 92;
const RETURN = 13;
const LINE_FEED = 10;
const ESCAPE_LETTERS = 'nrtbfvux0e"\'/`\\\n';

/** Whether a backslash run at `start` stands behind a drive's letter. */
function isDrive(text: string, start: number): boolean {
  return text.charAt(start - 1) === ':' && /[A-Za-z]/.test(text.charAt(start - 2));
}

/** Whether what stands behind a backslash run is no escape, but a name in a Windows path. */
function opensName(text: string, end: number): boolean {
  const next = text.charAt(end);
  return /[A-Za-z_]/.test(next) && !ESCAPE_LETTERS.includes(next);
}

/** What to take away at a position, or nothing. */
function escapeAt(text: string, at: number, code: number): Escape | undefined {
  if (code === 38) return entityAt(text, at);
  if (code === 37) return percentAt(text, at);
  if (code === 27 || code === 91) return controlAt(text, at);
  return undefined;
}

/**
 * Takes every layer of escaping away in one pass: backslashes of any depth, HTML entities, percent escapes, terminal
 * colours, typographic quotes, invisible characters. The result is never longer than the text. Linear in its length;
 * never throws.
 */
export function decode(text: string): Decoded {
  const codes = new Uint16Array(text.length);
  const at = new Uint32Array(text.length + 1);
  let length = 0;
  let inPath = false;
  // How many backslashes a drive's path on this line is written with: folders' names hold blanks.
  let ofDrive = 0;
  let i = 0;
  while (i < text.length) {
    const start = i;
    let code = text.charCodeAt(i);
    if (code === BACKSLASH) {
      while (text.charCodeAt(i) === BACKSLASH) i += 1;
      if (isDrive(text, start)) ofDrive = i - start;
      inPath ||= i - start === ofDrive || opensName(text, i);
      ({ code, end: i } = backslashAt(text, i, inPath));
    } else {
      const escape = escapeAt(text, i, code);
      if (escape) ({ code, end: i } = escape);
      else i += 1;
    }
    code = plain(code);
    if (code === 0 || (code === RETURN && text.charCodeAt(i) === LINE_FEED)) continue;
    if (code <= 32 || code === 34 || code === 39) inPath = false;
    if (code === LINE_FEED || code === 34 || code === 39) ofDrive = 0;
    codes[length] = code;
    at[length] = start;
    length += 1;
  }
  at[length] = text.length;
  return { text: toText(codes, length), at: at.subarray(0, length + 1) };
}

const CHUNK = 8192;

function toText(codes: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += CHUNK) {
    text += String.fromCharCode(...codes.subarray(from, Math.min(length, from + CHUNK)));
  }
  return text;
}
