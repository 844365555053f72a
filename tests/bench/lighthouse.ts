/** `npm run bench:lighthouse`: Lighthouse, mobile, over the production server; the median of a few runs a page. */
import { createServer, type AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { CHROMIUM_FLAGS, findChromium } from '../setup/chromium.ts';
import { startServer } from '../setup/server.ts';
import budgets from './budgets.json' with { type: 'json' };

const { pages, runs, scores } = budgets.lighthouse;
type Category = keyof typeof scores;
const CATEGORIES = Object.keys(scores) as Category[];

interface Run {
  scores: Record<Category, number>;
  /** Audits that cost points, with what they found. */
  short: string[];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function measure(url: string, port: number): Promise<Run> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: CATEGORIES,
  });
  if (!result) throw new Error(`Lighthouse said nothing about ${url}`);
  const { categories, audits } = result.lhr;
  const short = CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title ?? ''}`);
  const percent = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100);
  return {
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, percent(name)])) as Record<Category, number>,
    short,
  };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

const port = await freePort();
const executablePath = findChromium();
const browser = await chromium.launch({
  args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`],
  ...(executablePath ? { executablePath } : {}),
});
const server = await startServer();
const table: Record<string, Record<Category, number>> = {};
const problems: string[] = [];
try {
  for (const page of pages) {
    const measured: Run[] = [];
    for (let run = 0; run < runs; run += 1) measured.push(await measure(server.origin + page, port));
    const row = Object.fromEntries(
      CATEGORIES.map((name) => [name, median(measured.map(({ scores: found }) => found[name]))]),
    ) as Record<Category, number>;
    table[page] = row;
    const below = CATEGORIES.filter((name) => row[name] < scores[name]);
    const why = [...new Set(measured.flatMap(({ short }) => short))].join('; ');
    problems.push(...below.map((name) => `${page}: ${name} ${row[name]}, ${scores[name]} wanted (${why})`));
  }
} finally {
  await server.stop();
  await browser.close();
}
console.table(table);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
