import { SHORTEST_GUESS } from './vocabulary.ts';

/**
 * The words that a misspelt one may have meant: those that are nearest. The first letter counts as right, as people seldom
 * miss it; one slip in a short word, two from eight letters on.
 * @param vocabulary words of the index, see vocabulary.ts
 */
export function closestWords(word: string, vocabulary: readonly string[]): string[] {
  if (word.length <= SHORTEST_GUESS || !/^\p{L}+$/u.test(word)) return [];
  const allowed = word.length < 8 ? 1 : 2;
  const near = vocabulary
    .filter((one) => one.length >= SHORTEST_GUESS && one.startsWith(word.charAt(0)))
    .map((one) => ({ one, slips: slipsBetween(word, one, allowed) }));
  const fewest = Math.min(allowed, ...near.map(({ slips }) => slips));
  return near.filter(({ slips }) => slips === fewest).map(({ one }) => one);
}

/**
 * Two known words written as one: `apikey` is `api key`.
 * @returns the two, or nothing
 */
export function splitWord(word: string, vocabulary: readonly string[]): string[] {
  const known = new Set(vocabulary);
  for (let at = word.length - 3; at >= 3; at--) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => known.has(half))) return halves;
  }
  return [];
}

/** Optimal string alignment distance: letters added, dropped, changed or swapped with their neighbour; `most` + 1 ends it. */
function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? Infinity) + 1);
      }
      line.push(least);
    }
    if (Math.min(...line) > most) return most + 1;
    before = above;
    above = line;
  }
  return above.at(-1) ?? most + 1;
}
