import strings from '../../content/en/strings/search.json' with { type: 'json' };
import { fill } from '../../words.ts';

/** "1 result", "8 results". */
export function countWords(count: number): string {
  return count === 1 ? strings.one : fill(strings.many, { count: String(count) });
}
