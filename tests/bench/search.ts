/**
 * `npm run bench:search`: does each query have the right section on top? Drives the real box over the built site.
 *
 * - `--cases FILE` reads other cases, one JSON object a line; without it, the project's own with their budget
 * - `--field query|pasted` says which text of a case goes into the box
 * - `--out FILE` writes what the box showed, one JSON object a line
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../setup/chromium.ts';
import { startServer } from '../setup/server.ts';
import budgets from './budgets.json' with { type: 'json' };
import { readCases } from './search/cases.ts';
import { drive } from './search/drive.ts';
import { firstBytes } from './search/first-bytes.ts';
import { score } from './search/score.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    field: { type: 'string', default: 'query' },
    out: { type: 'string' },
  },
});
const field = values.field === 'pasted' ? 'pasted' : 'query';
const cases = readCases(values.cases ?? new URL('search/queries.jsonl', import.meta.url), field);

const site = await startServer();
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath ? { executablePath } : {}),
});
const shown = await drive(browser, site.origin, cases);
const bytes = await firstBytes(browser, site.origin, 'invalid key');
await browser.close();
await site.stop();
if (values.out) writeFileSync(values.out, shown.map((one) => `${JSON.stringify(one)}\n`).join(''));

const result = score(cases, shown);
for (const { id, text, at, first } of result.misses) {
  console.log(`${at === 0 ? 'missed' : `place ${at}`}  ${id}: ${text.slice(0, 60)}  (first: ${first})`);
}
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
console.log(
  `${result.cases} cases: right section first ${percent(result.top1)}, in the top 3 ${percent(result.top3)}, ` +
    `nothing found ${result.nothing}; answered in ${result.p50.toFixed(0)} ms (p50), ${result.p95.toFixed(0)} ms (p95)`,
);
console.log(`${bytes} bytes from opening search to its first result`);

const { top1, top3, firstBytes: most } = budgets.search;
if (bytes > most) fail(`More than ${most} bytes before the first result.`);
if (values.cases === undefined && (result.top1 < top1 || result.top3 < top3)) {
  fail(`Below the budget: first ${percent(top1)}, top 3 ${percent(top3)}.`);
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
