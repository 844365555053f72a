import type { SearchRecord } from '../schemas/search-record.ts';
import { tokens } from './tokens.ts';

/** Shorter words have too many neighbours to guess at. */
export const SHORTEST_GUESS = 4;

/** Shorter ones are never half of a word written as one. */
const SHORTEST_WORD = 3;

/**
 * The words of all records that a misspelt word may have meant: letters only, sorted, each once.
 * @returns about 7 bytes a word, before compression; grows with the language, not with the number of records
 */
export function vocabularyOf(records: readonly Pick<SearchRecord, 'title' | 'text' | 'also'>[]): string[] {
  const words = records.flatMap(({ title, text, also }) => tokens(`${title} ${text} ${also}`));
  return [...new Set(words.filter((word) => word.length >= SHORTEST_WORD && /^\p{L}+$/u.test(word)))].sort();
}
