import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { catalogueIndex } from '../setup/catalogue.ts';
import { check, measureAll } from './recognise/budget.ts';
import { readCases, run, scoreOf, type Field, type Score } from './recognise/cases.ts';

/**
 * How well pasted errors are recognised, without a browser.
 *
 *     npm run bench:recognise                                        everything, against the committed scores
 *     npm run bench:recognise -- --cases FILE [--field pasted|query] [--out FILE]   the cases of a file
 */
const { values } = parseArgs({
  options: { cases: { type: 'string' }, field: { type: 'string' }, out: { type: 'string' } },
});

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function print(name: string, score: Score): void {
  console.log(
    `${name}: entry first ${percent(score.first)}, in top 3 ${percent(score.top3)}, provider first ` +
      `${percent(score.provider)}, section in first two ${percent(score.section)}, nothing found ${score.nothing}, ` +
      `p95 ${score.p95.toFixed(1)} ms`,
  );
}

function runFile(file: string, field: Field): void {
  const index = catalogueIndex();
  const cases = readCases(file);
  const outcomes = run(cases, field, index);
  const addressOf = (id: string): string => {
    const entry = index.entries.find((one) => one.id === id);
    const provider = index.providers[entry?.provider ?? 0]?.id ?? '';
    return `/errors/${provider}/${id.slice(provider.length + 1)}/`;
  };
  if (values.out !== undefined) {
    const lines = outcomes.map(({ id, results, sections, ms }) =>
      JSON.stringify({
        id,
        results: results.map(addressOf),
        sections: sections.map((section) => `/guide/#${section}`),
        ms: Math.round(ms * 100) / 100,
      }),
    );
    writeFileSync(values.out, `${lines.join('\n')}\n`);
  }
  print(`${cases.length} cases, ${field}`, scoreOf(cases, outcomes, index));
}

if (values.cases === undefined) {
  const measured = measureAll();
  for (const [name, value] of Object.entries(measured)) console.log(`${name}: ${value}`);
  const failures = check(measured);
  for (const failure of failures) console.error(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
} else {
  const fields: Field[] =
    values.field === undefined ? ['pasted', 'query'] : [values.field === 'query' ? 'query' : 'pasted'];
  for (const field of fields) runFile(values.cases, field);
}
