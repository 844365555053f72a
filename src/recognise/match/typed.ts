import type { Index } from '../data/index-types.ts';

/** Shorter words are too like each other to be mended. */
const SHORTEST = 5;
/** So much of a last word is enough to go on from: people see results while they type. */
const SHORTEST_START = 3;

/**
 * Whether two words differ by one letter too many, too few, other, or by two that changed places. A plural is no slip:
 * `projects` is a word of its own.
 */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b || a === `${b}s` || b === `${a}s`) return false;
  let from = 0;
  while (from < a.length && a.charAt(from) === b.charAt(from)) from += 1;
  let ends = 0;
  // Hardly anybody misses the first letter; a name that begins otherwise is another name.
  if (from === 0) return false;
  const most = Math.min(a.length, b.length) - from;
  while (ends < most && a.charAt(a.length - 1 - ends) === b.charAt(b.length - 1 - ends)) ends += 1;
  const left = a.slice(from, a.length - ends);
  const right = b.slice(from, b.length - ends);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`;
}

/**
 * Mends typed words: one that the catalogue does not have becomes the one it has that is a slip of the finger away,
 * or, as the last word, the one that begins so; the most used of those.
 */
export function mend(index: Index, words: readonly string[]): string[] {
  return words.map((word, at) => {
    if (index.vocabulary.has(word) || index.clues.has(word)) return word;
    const isLast = at === words.length - 1 && word.length >= SHORTEST_START;
    if (!isLast && (word.length < SHORTEST || /\d/.test(word))) return word;
    let best = word;
    let uses = 0;
    for (const [known, term] of index.vocabulary) {
      const used = index.tags[term]?.length ?? 0;
      if (used <= uses) continue;
      const slip = word.length >= SHORTEST && known.length >= SHORTEST && isOneSlip(word, known);
      if (slip || (isLast && known.startsWith(word))) {
        best = known;
        uses = used;
      }
    }
    return best;
  });
}
