import type { BrowserContext, Page, Request } from '@playwright/test';
import { onDemandAddresses } from '../../../src/build/built-site/on-demand.ts';
import type { Line } from './line.ts';
import { firstResult, untilKept } from './visitor.ts';

/** A page of the catalogue that is read before the network goes, and one that is not. */
const READ = '/errors/openai/incorrect-api-key/';
const UNREAD = '/errors/stripe/';

/** The pages that work after the first visit. */
const PROMISED = [
  '/',
  '/guide/',
  '/guide/?path=copied#check-format',
  '/triage/',
  '/faq/',
  '/escalation/',
  '/check/key/',
  '/check/request/',
  '/report/',
  '/search/',
  '/errors/',
  ...onDemandAddresses().filter((address) => address.startsWith('/triage/')),
  READ,
];

export interface FirstVisit {
  /** Bytes on the line until the page had loaded, and after it. */
  page: number;
  background: number;
}

/** Opens the start page for the first time, and one page more. */
export async function firstVisit(context: BrowserContext, line: Line): Promise<FirstVisit> {
  const page = await context.newPage();
  const before = line.bytes();
  await page.goto('/', { waitUntil: 'load' });
  const loaded = line.bytes();
  await untilKept(page);
  const visit = { page: loaded - before, background: line.bytes() - loaded };
  await page.goto(READ, { waitUntil: 'networkidle' });
  await page.close();
  return visit;
}

async function opens(page: Page, address: string, broken: string[]): Promise<void> {
  const missing: string[] = [];
  const note = (request: Request) => {
    // What the next page breaks off is not missing.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') missing.push(new URL(request.url()).pathname);
  };
  page.on('requestfailed', note);
  const answer = await page.goto(address, { waitUntil: 'load' }).catch(() => null);
  page.off('requestfailed', note);
  if (answer?.status() !== 200) broken.push(`${address} does not open`);
  if (missing.length > 0) broken.push(`${address} lacks ${missing.join(', ')}`);
}

async function finds(page: Page, text: string, wanted: RegExp, broken: string[]): Promise<void> {
  const found = await firstResult(page, text).catch(() => 'nothing');
  if (!wanted.test(found)) broken.push(`“${text}” finds ${found.slice(0, 80)}`);
}

/** Does without a network what a reader does. @returns what does not work */
export async function withoutNetwork(page: Page): Promise<string[]> {
  const broken: string[] = [];
  for (const address of PROMISED) await opens(page, address, broken);
  const answer = await page.goto(UNREAD);
  if (
    answer?.status() !== 503 ||
    !(await page.getByRole('heading', { level: 1 }).textContent())?.includes('Not on')
  )
    broken.push(`${UNREAD}, never read, is not said to be missing`);
  await page.goto('/');
  await finds(
    page,
    'openai.AuthenticationError: Error code: 401 - Incorrect API key provided',
    /OpenAI/,
    broken,
  );
  await page.goto('/faq/');
  await finds(page, 'key expired', /expired/i, broken);
  await walk(page, broken);
  await useTools(page, broken);
  return broken;
}

async function walk(page: Page, broken: string[]): Promise<void> {
  await page.goto('/triage/copied/');
  for (const [answer, leadsTo] of [
    ['Yes', 'sent in the correct format'],
    ['No', 'Fix the format'],
  ] as const) {
    await page.locator('.answers').getByRole('link', { name: answer }).first().click();
    const there = page.getByRole('heading', { level: 1 }).filter({ hasText: leadsTo });
    await there
      .waitFor({ timeout: 5000 })
      .catch(() => broken.push(`the checklist does not lead to “${leadsTo}”`));
  }
}

async function useTools(page: Page, broken: string[]): Promise<void> {
  const key = ['sk', 'proj', 'x'.repeat(40)].join('-');
  for (const [address, text] of [
    ['/check/key/', `${key} `],
    ['/check/request/', `curl https://api.openai.com/v1/models -H "Authorization: ${key}"`],
  ] as const) {
    await page.goto(address);
    const field = page.locator('main textarea, main input[type=text]').first();
    await field.click();
    const before = await page.locator('main').innerText();
    await field.fill(text);
    await page
      .waitForFunction((old) => document.querySelector('main')?.innerText !== old, before, { timeout: 5000 })
      .catch(() => broken.push(`${address} says nothing`));
  }
}
