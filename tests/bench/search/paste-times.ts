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

const ROUNDS = 40;
const SLOWER = 4;

/** Milliseconds from a paste of 25 lines to its answer on screen, the CPU slowed four times, everything loaded. */
export async function pasteTimes(browser: Browser, address: string): Promise<{ p50: number; p95: number }> {
  const page = await browser.newPage();
  await page.goto(new URL('/search/', address).href);
  await ask(page, PASTE_OF_25_LINES);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push((await ask(page, `${PASTE_OF_25_LINES}\nround ${round}`)).ms);
  }
  await page.close();
  times.sort((one, other) => one - other);
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
