import type { Browser } from '@playwright/test';
import { ask } from './drive.ts';
import { quantile } from './score.ts';

const FRAMES = Array.from(
  { length: 20 },
  (_, at) =>
    `  File "/srv/app/lib/python3.12/site-packages/client/_base_${at}.py", line ${100 + at}, in request`,
);

/** A traceback as a terminal prints it. */
export const PASTE_OF_25_LINES = [
  '2026-11-03 09:12:44,120 ERROR worker.jobs [req-7f3a] job failed',
  'Traceback (most recent call last):',
  ...FRAMES,
  "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: YOUR_API_KEY.'}}",
  'During handling of the above exception, another exception occurred:',
  'RuntimeError: could not summarise the document',
].join('\n');

const ROUNDS = 60;
const SLOWER = 4;
/** Turns of a loop that takes about as long as a paste: both meet whatever else the machine does. */
const TURNS = 6_000_000;

/** Milliseconds of pastes, and of the loop between them, in the same page and under the same slowing. */
export interface PasteTimes {
  p50: number;
  p95: number;
  /** How often the loop's p95 goes into that of a paste: machines differ in milliseconds, hardly in this. */
  p95ToLoop: number;
  loop: number;
}

/** From a paste of 25 lines to its answer on screen, the CPU slowed four times, everything loaded. */
export async function pasteTimes(browser: Browser, address: string): Promise<PasteTimes> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(new URL('/search/', address).href);
  await ask(page, PASTE_OF_25_LINES);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const pastes: number[] = [];
  const loops: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    loops.push(await page.evaluate(loopFor, TURNS));
    pastes.push((await ask(page, `${PASTE_OF_25_LINES}\nround ${round}`)).ms);
  }
  await page.close();
  for (const times of [pastes, loops]) times.sort((one, other) => one - other);
  const p95 = quantile(pastes, 0.95);
  return {
    p50: quantile(pastes, 0.5),
    p95,
    p95ToLoop: p95 / quantile(loops, 0.95),
    loop: quantile(loops, 0.5),
  };
}

/** Runs in the page: milliseconds of arithmetic that no engine leaves out. */
function loopFor(turns: number): number {
  const start = performance.now();
  let hash = 0;
  for (let turn = 0; turn < turns; turn++) hash = Math.imul(hash ^ turn, 16_777_619);
  return hash === 0.5 ? 0 : performance.now() - start;
}
