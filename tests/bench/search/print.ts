import type { EntryScore } from './entry-score.ts';
import type { Score } from './score.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Prints how well the site's sections are found, and the cases that miss them. */
export function printSections(name: string, result: Score): void {
  for (const { id, text, at, first } of result.misses) {
    console.log(`${at === 0 ? 'missed' : `place ${at}`}  ${id}: ${text.slice(0, 60)}  (first: ${first})`);
  }
  console.log(
    `${name}: ${result.cases} cases: right section first ${percent(result.top1)}, in the top 3 ${percent(result.top3)}, ` +
      `nothing found ${result.nothing}; answered in ${result.p50.toFixed(0)} ms (p50), ${result.p95.toFixed(0)} ms (p95)`,
  );
}

/** Prints how well the catalogue's entries are found, and the cases that miss them. */
export function printEntries(name: string, result: EntryScore): void {
  for (const { id, first } of result.misses) console.log(`not first  ${id}  (first: ${first})`);
  console.log(
    `${name}: ${result.cases} cases with an entry: right entry first ${percent(result.first)}, ` +
      `in the top 3 ${percent(result.top3)}, provider first ${percent(result.provider)}; ` +
      `right section in the first two ${percent(result.section)}`,
  );
}
