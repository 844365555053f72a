import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { linksOf } from '../../src/build/link-check/links.ts';
import { readBuiltSite } from '../../src/build/built-site/read.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';
import { startStaticHost, type StaticHost } from '../setup/static-host.ts';
import { expect, test } from '../support/test.ts';

const BASE = '/docs/';
const field = (page: Page) => page.getByLabel('Search or paste an error');
const answer = (page: Page, name: string) => page.locator('.answers').getByRole('link', { name }).first();
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

test.describe('Below a path of a host that only serves files', () => {
  // One build and one host for all of them.
  test.describe.configure({ mode: 'serial' });
  let copy: ProjectCopy;
  let host: StaticHost;
  let outside: string[] = [];

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    copy = copyProject();
    writeFileSync(`${copy.folder}src/redirects.json`, JSON.stringify({ '/old-guide/': '/guide/' }));
    const { status, output } = await copy.build('--static', '--base', BASE);
    expect(status, output).toBe(0);
    host = await startStaticHost(`${copy.folder}dist/static`, BASE);
  });

  test.beforeEach(({ context }) => {
    outside = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(host.site)) outside.push(request.url());
    });
  });

  test.afterEach(() => {
    expect(outside, 'requests that leave the site').toEqual([]);
  });

  test.afterAll(() => {
    host.stop();
    copy.remove();
  });

  test('every address on every page is answered', async () => {
    const { origin } = new URL(host.site);
    const named = new Set<string>();
    for (const { address, elements } of readBuiltSite(`${copy.folder}dist/static/`)) {
      for (const link of linksOf(elements)) {
        const url = new URL(link, new URL(`.${address}`, host.site));
        if (url.origin === origin) named.add(url.pathname);
      }
    }
    expect(named.size).toBeGreaterThan(1000);
    const refused: string[] = [];
    for (const path of named) {
      const { ok, status } = await fetch(new URL(path, origin), { method: 'HEAD' });
      if (!ok) refused.push(`${path}: ${status}`);
    }
    expect(refused).toEqual([]);
  });

  test('the box finds a pasted error, whose page leads on to a section', async ({ page }) => {
    await page.goto(host.site);
    await field(page).fill(
      'Error code: 401 - Incorrect API key provided: YOUR_KEY. You can find your API key',
    );
    await options(page).first().click();
    await expect(page).toHaveURL(`${host.site}errors/openai/incorrect-api-key/`);
    await page.getByRole('link', { name: 'Errors', exact: true }).first().click();
    await expect(page).toHaveURL(`${host.site}errors/`);
  });

  test('words are found, and marked in the section that they lead to', async ({ page }) => {
    await page.goto(`${host.site}guide/`);
    await page.keyboard.press('/');
    await field(page).fill('minimal request');
    await expect(page.getByRole('search')).toHaveAttribute('aria-busy', 'false');
    const found = page.getByRole('group', { name: 'On this site' }).getByRole('option').first();
    await found.click();
    await expect(page).toHaveURL(/\/docs\/(?:guide|faq)\/#/);
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('landing')?.size ?? 0)).toBeGreaterThan(0);
  });

  test('a symptom opens its focused view, whose steps stay in it', async ({ page }) => {
    await page.goto(host.site);
    await page.getByRole('region', { name: 'Quick triage' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/docs\/guide\/\?path=[a-z-]+#[a-z-]+$/);
    await page.getByRole('link', { name: 'Show full guide' }).filter({ visible: true }).click();
    await expect(page).toHaveURL(/\/docs\/guide\/#[a-z-]+$/);
  });

  test('the checklist is answered in place, keeps its answers over a reload, and fills in the report', async ({
    page,
  }) => {
    await page.goto(`${host.site}triage/`);
    await answer(page, 'Yes: invalid key').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is the key copied correctly?');
    await answer(page, 'Yes').click();
    await expect(page).toHaveURL(`${host.site}triage/format/?copied=yes&rejected=yes`);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
    await expect(page).toHaveURL(`${host.site}triage/format/?copied=yes&rejected=yes`);
    await page.goto(
      `${host.site}triage/support/?copied=yes&expiry=expired&fix-format=still-fails&format=no&permissions=yes&rejected=yes&rotate=no`,
    );
    await page.getByRole('main').getByRole('link', { name: 'Write the report' }).click();
    await expect(page).toHaveURL(`${host.site}report/`);
    await expect(page.getByText('Your answers from the checklist are filled in.')).toBeVisible();
  });

  test('a key is looked at on its page', async ({ page }) => {
    await page.goto(`${host.site}check/key/`);
    await page.getByLabel('The key, as your app has it').fill('"YOUR_KEY"');
    const next = page.locator('.findings > li').first().getByRole('link').first();
    await expect(next).toHaveAttribute('href', /^\/docs\/guide\/#/);
  });

  test('a request is looked at on its page', async ({ page }) => {
    await page.goto(`${host.site}check/request/`);
    await page
      .getByLabel('The request that fails')
      .fill("curl https://api.openai.com/v1/models -H 'Authorization: Token x'");
    const next = page.locator('.findings > li').first().getByRole('link').first();
    await expect(next).toHaveAttribute('href', /^\/docs\/guide\/#/);
  });

  test('nobody is asked to rate: where to tell instead stands there', async ({ page }) => {
    await page.goto(`${host.site}guide/`);
    await expect(page.getByText('This copy of the site takes no votes.')).toHaveCount(1);
    await expect(page.getByRole('link', { name: /in the project's issues what helped/ })).toHaveAttribute(
      'href',
      /^https:\/\/.+\/issues$/,
    );
    await expect(page.locator('form.rate-form')).toHaveCount(0);
  });

  test('a page that has moved leads on, with the section that was asked for', async ({ page }) => {
    await page.goto(`${host.site}old-guide/#check-format`);
    await expect(page).toHaveURL(`${host.site}guide/#check-format`);
  });

  test('what hosts read beside the pages names their addresses', () => {
    const read = (name: string) => readFileSync(`${copy.folder}dist/static/${name}`, 'utf8');
    expect(read('_redirects')).toBe('/docs/old-guide/ /docs/guide/ 301\n');
    expect(read('_headers')).toContain("\n  content-security-policy: default-src 'none'; script-src 'self'");
    expect(read('_headers')).toContain("frame-ancestors 'none'");
    expect(read('_headers')).toContain(
      '\n/docs/_astro/*\n  cache-control: public, max-age=31536000, immutable\n',
    );
    expect(read('robots.txt')).toContain('Sitemap: https://keyfix.example/docs/sitemap-index.xml');
    expect(read('sitemap-0.xml')).toContain('<loc>https://keyfix.example/docs/guide/</loc>');
    expect(read('guide/index.html')).toContain(
      '<link rel="canonical" href="https://keyfix.example/docs/guide/">',
    );
  });

  test.describe('with JavaScript off', () => {
    test.use({ javaScriptEnabled: false });

    test('the checklist is walked from question to question, and says that it keeps no answers', async ({
      page,
    }) => {
      await page.goto(`${host.site}triage/`);
      await answer(page, 'Yes: invalid key').click();
      await expect(page).toHaveURL(`${host.site}triage/copied/?rejected=yes`);
      await expect(page.getByRole('heading', { name: 'How to find out' })).toBeVisible();
      await expect(page.locator('noscript p').last()).toHaveText(/keeps no answers without JavaScript/);
      await page.getByRole('link', { name: "I still can't tell: go on" }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Copy the key again');
    });

    test('a page that has moved leads on', async ({ page }) => {
      await page.goto(`${host.site}old-guide/`);
      await expect(page).toHaveURL(`${host.site}guide/`);
    });
  });

  // Last: it stops the host.
  test.describe('with its service worker', () => {
    test.use({ serviceWorkers: 'allow', expectedErrors: [/ERR_CONNECTION/] });

    test('once visited it works with the host gone', async ({ page }) => {
      await page.goto(host.site);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await expect
        .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL))
        .toBe(`${host.site}sw.js`);
      host.stop();
      await page.goto(`${host.site}triage/copied/?rejected=yes`);
      await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
      await page.goto(`${host.site}guide/#check-format`);
      await expect(page.locator('#check-format')).toBeInViewport();
      await page.keyboard.press('/');
      await field(page).fill(
        'Error code: 401 - Incorrect API key provided: YOUR_KEY. You can find your API key',
      );
      await expect(options(page).first()).toHaveAttribute('href', `${BASE}errors/openai/incorrect-api-key/`);
    });
  });
});
