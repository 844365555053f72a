/**
 * `npm run bench:search`: does what people put into the box lead where it should? Drives the real box over the built site.
 *
 * - without options: the project's own queries and pastes, held to their budget
 * - `--cases FILE` reads other cases, one JSON object a line
 * - `--field query|pasted` says which text of a case goes into the box
 * - `--out FILE` writes what the box showed, one JSON object a line
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../setup/chromium.ts';
import { startServer } from '../setup/server.ts';
import budgets from './budgets.json' with { type: 'json' };
import { readCases, type Field } from './search/cases.ts';
import { drive } from './search/drive.ts';
import { entryScore } from './search/entry-score.ts';
import { firstBytes, WAYS } from './search/first-bytes.ts';
import { PASTE_OF_25_LINES, pasteTimes } from './search/paste-times.ts';
import { printEntries, printSections } from './search/print.ts';
import { score } from './search/score.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    field: { type: 'string', default: 'query' },
    out: { type: 'string' },
  },
});
const site = await startServer();
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath ? { executablePath } : {}),
});
try {
  if (values.cases) await given(values.cases, values.field === 'pasted' ? 'pasted' : 'query');
  else await own();
} finally {
  await browser.close();
  await site.stop();
}

async function given(file: string, field: Field): Promise<void> {
  const cases = readCases(file, field);
  const shown = await drive(browser, site.origin, cases);
  if (values.out) writeFileSync(values.out, shown.map((one) => `${JSON.stringify(one)}\n`).join(''));
  printSections(field, score(cases, shown));
  printEntries(field, entryScore(cases, shown));
}

async function own(): Promise<void> {
  const queries = readCases(new URL('search/queries.jsonl', import.meta.url), 'query');
  const sections = score(queries, await drive(browser, site.origin, queries));
  printSections('own queries', sections);
  hold('own queries: right section first', sections.top1, budgets.search.top1);
  hold('own queries: right section in the top 3', sections.top3, budgets.search.top3);
  for (const field of ['pasted', 'query'] as const) {
    const cases = readCases(new URL('recognise/cases.jsonl', import.meta.url), field);
    const shown = await drive(browser, site.origin, cases);
    const entries = entryScore(cases, shown);
    printEntries(`own cases, ${field}`, entries);
    const least = budgets.box[field];
    for (const name of ['first', 'top3', 'provider', 'section'] as const) {
      hold(`own cases, ${field}: ${name}`, entries[name], least[name]);
    }
    hold(`own cases, ${field}: something found`, 1 - score(cases, shown).nothing / cases.length, 1);
  }
  await weigh();
}

async function weigh(): Promise<void> {
  for (const [name, text] of [
    ['words', 'invalid key'],
    ['paste', PASTE_OF_25_LINES],
  ] as const) {
    for (const way of Object.keys(WAYS) as (keyof typeof WAYS)[]) {
      const bytes = await firstBytes(browser, site.origin, way, text);
      const most = budgets.box.firstBytes[name][way];
      console.log(`${bytes} bytes from focus to the first result of ${name}, ${way} (at most ${most})`);
      if (bytes > most) fail(`More than ${most} bytes.`);
    }
  }
  await time();
}

async function time(): Promise<void> {
  const { p50, p95, p95ToLoop, loop } = await pasteTimes(browser, site.origin);
  const most = budgets.box.pasteToLoop;
  console.log(
    `paste of 25 lines, CPU slowed 4 times, warm: ${p50.toFixed(0)} ms (p50), ${p95.toFixed(0)} ms (p95), ` +
      `${p95ToLoop.toFixed(2)} of a loop that takes ${loop.toFixed(0)} ms (at most ${most})`,
  );
  if (p95ToLoop > most) fail(`More than ${most} times the loop.`);
}

function hold(what: string, share: number, least: number): void {
  if (share < least)
    fail(`${what}: ${(share * 100).toFixed(1)} %, at least ${(least * 100).toFixed(1)} % wanted`);
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
