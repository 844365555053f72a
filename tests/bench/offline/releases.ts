import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { copyProject, type ProjectCopy } from '../../setup/project-copy.ts';
import type { Line } from './line.ts';
import { firstResult, kept, until, untilKept } from './visitor.ts';

/** What the next release says where this one says "OpenAI": on pages and in the recogniser's data. */
const NEXT = 'OpenAI, next release';

/** Builds a release whose pages and data differ from the project's. */
export async function buildNext(): Promise<ProjectCopy> {
  const copy = copyProject();
  const file = `${copy.folder}src/content/en/errors/openai.json`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('"name": "OpenAI"', `"name": "${NEXT}"`));
  const words = `${copy.folder}src/content/en/strings/guide.json`;
  writeFileSync(words, readFileSync(words, 'utf8').replace('"lead": "', '"lead": "Next release. '));
  const { status, output } = await copy.build();
  if (status !== 0) throw new Error(`The next release could not be built:\n${output}`);
  return copy;
}

/** The recogniser's data that a page asks for: another one for each release. */
async function dataOf(page: Page): Promise<string> {
  return (await page.locator('[data-catalogue]').getAttribute('data-catalogue')) ?? '';
}

/** Whether what the box of this page finds comes from the release that the page is of. */
async function isOneRelease(page: Page, next: string): Promise<boolean> {
  const found = await firstResult(page, 'OpenAI: Incorrect API key provided').catch(() => '');
  const isNext = (await dataOf(page)) === next;
  return found.includes('Incorrect API key') && found.includes(NEXT) === isNext;
}

/** A new release goes out while a reader has two tabs open, and again while the network comes and goes. */
export async function swap(
  context: BrowserContext,
  line: Line,
  servers: [string, string],
): Promise<string[]> {
  const broken: string[] = [];
  const hold = (fact: boolean, promise: string) => {
    if (!fact) broken.push(promise);
  };
  line.lead(servers[0]);
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto('/faq/');
  await untilKept(one);
  await other.goto('/escalation/');
  const former = await dataOf(one);

  line.lead(servers[1]);
  await other.reload();
  const next = await dataOf(other);
  hold(next !== former, 'a reload shows the new release');
  hold(
    await isOneRelease(other, next),
    'right after a release, a reloaded page finds what its own release says',
  );
  await until(other, async (data) => (await caches.match(data)) !== undefined, next);
  await untilKept(other);
  hold(await isOneRelease(one, next), 'a page of the former release goes on with its own scripts and data');

  line.lead(undefined);
  await other.goto('/guide/');
  hold(
    (await other.locator('.lead').first().textContent())?.includes('Next release.') ?? false,
    'offline, the new release is shown once it is kept',
  );
  hold(await isOneRelease(other, next), 'offline, a page of the new release finds what its release says');
  hold((await kept(other, former)).length > 0, 'while a page of it is open, the former data stay');

  line.lead(servers[1]);
  await one.close();
  await other.goto('/triage/');
  await until(other, async (data) => (await caches.match(data)) === undefined, former);
  await other.close();
  return broken;
}

/** The network goes right after a reader has seen a page of the new release, before that is kept. */
export async function cutMidway(
  context: BrowserContext,
  line: Line,
  servers: [string, string],
): Promise<string[]> {
  line.lead(servers[0]);
  const page = await context.newPage();
  await page.goto('/faq/');
  await untilKept(page);
  const former = await dataOf(page);
  line.lead(servers[1]);
  await page.reload({ waitUntil: 'commit' });
  line.lead(undefined);
  await page.goto('/faq/');
  const shown = await dataOf(page);
  const good = await isOneRelease(page, shown === former ? '' : shown);
  await page.close();
  return good ? [] : ['cut off half-way, a page and its data are of one release'];
}
