import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { errorRecordsSchema } from '../../src/exports/error-record.ts';

/** Everything that the site names with its public address, asked of the server under test. */
function pathsIn(text: string): string[] {
  return [
    ...new Set(
      [...text.matchAll(/\]\((https?:\/\/[^)\s]+)\)/g)].map(([, url]) => new URL(url ?? '').pathname),
    ),
  ];
}

test('every error stands in one file, at the address of its page, as the schema beside it says', async ({
  request,
}) => {
  const [data, schema] = await Promise.all([request.get('/errors.json'), request.get('/errors.schema.json')]);
  const body: unknown = await data.json();
  const records = errorRecordsSchema.parse(body);
  const described = z.fromJSONSchema(z.record(z.string(), z.json()).parse(await schema.json()));
  expect(described.safeParse(body).success).toBe(true);
  expect(described.safeParse([{ id: 'no record' }]).success).toBe(false);
  const anEntry = records[Math.floor(records.length / 2)];
  const page = await request.get(new URL(anEntry?.url ?? '').pathname);
  expect(page.status()).toBe(200);
});

test('every link of the list for programs leads somewhere', async ({ request }) => {
  const text = await (await request.get('/llms.txt')).text();
  const paths = pathsIn(text);
  expect(paths.length).toBeGreaterThan(150);
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
});

test('a browser finds how to search the site, and the search it makes is answered', async ({
  page,
  request,
}) => {
  await page.goto('/search/');
  const link = page.locator('link[rel="search"]');
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
  const description = await (await request.get((await link.getAttribute('href')) ?? '')).text();
  const template = /template="([^"]+)"/.exec(description)?.[1] ?? '';
  const { pathname, hash } = new URL(template.replace('{searchTerms}', 'invalid+api+key'));
  await page.goto(`${pathname}${hash}`);
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expect(page.getByLabel('Search or paste an error')).toHaveValue('invalid api key');
});
