const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};
const NUMBER = /\\(?:x([\da-f]{1,2})|u\{([\da-f]{1,6})\}|u([\da-f]{4})|U([\da-f]{8}))/iy;

/**
 * One character of a string with the escapes that C, JavaScript, Python and bash's `$'…'` share, and how long it is
 * as written.
 */
export function readEscaped(text: string, at: number): { text: string; length: number } {
  if (text[at] !== '\\') return { text: text.charAt(at), length: 1 };
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  const code = parseInt(match?.slice(1).find(Boolean) ?? '', 16);
  if (match && code <= 0x10ffff) return { text: String.fromCodePoint(code), length: match[0].length };
  const next = text.charAt(at + 1);
  if (next === '\n') return { text: '', length: 2 };
  return { text: SIMPLE[next] ?? next, length: Math.min(2, text.length - at) };
}
