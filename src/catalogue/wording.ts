/**
 * A wording without what differs from reader to reader: case, blanks, quotes, escapes, placeholders and the full
 * stop at its end. Two wordings that come out the same are the same to a reader.
 * @param wording a message of the catalogue, such as `Incorrect API key provided: {key}.`
 * @returns for example `incorrect api key provided: {}`
 */
export function plainWording(wording: string): string {
  return wording
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\{[\w .-]*\}/g, '{}')
    .replace(/\\(?=["'\\/])/g, '')
    .replace(/["'`“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.!]+$/, '')
    .trim();
}

/** The words of a wording, each once: what two wordings are compared by. Single letters say nothing. */
export function wordsOf(wording: string): Set<string> {
  return new Set(plainWording(wording).match(/[\p{L}\p{N}_]{2,}/gu) ?? []);
}

/** How much two sets of words share: 0 for nothing, 1 for everything (Jaccard). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
