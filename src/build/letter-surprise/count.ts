import { SYMBOLS, symbolsOf } from '../../secrets/judge/letters.ts';

const WORD = /[A-Za-z][A-Za-z0-9_-]{2,40}/g;
/** Hashes and keys are no words to learn from. */
const HASH = /[0-9a-f]{8}/;
/** More would be a second character of the table: so rare is as good as never. */
const MOST = 35;

/**
 * Counts how surprising each symbol is after another in the words and identifiers of some texts. Words count once, and a
 * little more for each time they double.
 * @returns a row for each symbol before, in half bits, base 36
 */
export function countSurprise(texts: Iterable<string>): string[] {
  const times = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) times.set(word, (times.get(word) ?? 0) + 1);
  }
  // Half a time for what was never seen: nothing is impossible.
  const counts = Array.from({ length: SYMBOLS }, () => new Array<number>(SYMBOLS).fill(0.5));
  for (const [word, count] of times) {
    if (HASH.test(word) && /\d/.test(word)) continue;
    const symbols = symbolsOf(`${word} `);
    symbols.slice(1).forEach((symbol, at) => {
      const row = counts[symbols[at] ?? 0];
      if (row) row[symbol] = (row[symbol] ?? 0) + 1 + Math.log2(count);
    });
  }
  return counts.map((row) => {
    const sum = row.reduce((one, other) => one + other);
    return row.map((count) => Math.min(MOST, Math.round(-2 * Math.log2(count / sum))).toString(36)).join('');
  });
}
