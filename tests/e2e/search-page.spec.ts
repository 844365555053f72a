import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const field = (page: Page) => page.getByLabel('Search or paste an error');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
// Put together here: a key in one piece would alarm the scanners that look for leaked ones.
const KEY = ['sk', 'proj', 'T3BlbkFJ'.repeat(4)].join('-');

test.describe('The search page', () => {
  test('opens with the search that its address names', async ({ page }) => {
    await page.goto('/search/#q=referer');
    await expect(field(page)).toHaveValue('referer');
    await expect(options(page).first()).toContainText('Check IP or domain restrictions');
    await expect(page.getByRole('heading', { name: 'Everything on this site' })).toBeHidden();
  });

  test('keeps the search in its address while somebody types', async ({ page }) => {
    await page.goto('/search/');
    await field(page).fill('invalid key');
    await expect(page).toHaveURL('/search/#q=invalid%20key');
    await page.reload();
    await expect(field(page)).toHaveValue('invalid key');
    await field(page).fill('');
    await expect(page).toHaveURL('/search/');
    await expect(page.getByRole('heading', { name: 'Everything on this site' })).toBeVisible();
  });

  test('follows an address that changes under it', async ({ page }) => {
    await page.goto('/search/#q=401');
    await expect(field(page)).toHaveValue('401');
    await field(page).fill('referer');
    await expect(page).toHaveURL('/search/#q=referer');
    await page.evaluate(() => (location.hash = '#q=401'));
    await expect(field(page)).toHaveValue('401');
    await page.evaluate(() => (location.hash = '#q=quota'));
    await expect(options(page).filter({ hasText: 'Quota' }).first()).toBeVisible();
  });

  test('is where / leads to the field instead of a dialog', async ({ page }) => {
    await page.goto('/search/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('is one click from the dialog, with the same search', async ({ page }) => {
    await page.goto('/faq/');
    await page.keyboard.press('/');
    await page.keyboard.type('quota');
    await page.getByRole('link', { name: 'Open this search as a page' }).click();
    await expect(page).toHaveURL('/search/#q=quota');
    await expect(options(page).filter({ hasText: 'Quota' }).first()).toBeVisible();
  });

  test('masks a key at once: on screen, in the address, in storage', async ({ page }) => {
    await page.goto('/search/');
    await field(page).fill(`invalid key ${KEY}`);
    await expect(field(page)).not.toHaveValue(new RegExp(KEY));
    await expect(page.getByText('That looked like a key, so it was masked.')).toBeVisible();
    await expect(page).toHaveURL(/#q=invalid%20key/);
    await options(page).first().click();
    await expect(page).not.toHaveURL(/search/);
    await page.goto('/search/');
    await expect(page.getByRole('listbox', { name: 'Recent searches' })).toContainText('invalid key');
    const kept = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    expect(kept + page.url()).not.toContain(KEY);
  });

  test('masks a key that came with its address', async ({ page }) => {
    await page.goto(`/search/#q=${KEY}`);
    await expect(field(page)).not.toHaveValue(new RegExp(KEY));
    await expect(page).not.toHaveURL(new RegExp(KEY));
  });
});

test.describe('What somebody searches', () => {
  test('is in no request, in no query string and in no referrer', async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
    });
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type(`zebra ${KEY} referer`);
    await options(page).filter({ hasText: 'Check IP or domain restrictions' }).first().click();
    await expect(page).toHaveURL('/guide/#ip-or-domain-restrictions');
    await page.goto('/search/#q=zebra%20referer');
    await expect(options(page).first()).toBeVisible();
    expect(sent.length).toBeGreaterThan(10);
    for (const request of sent) expect(request).not.toMatch(/zebra|T3Blbk/);
  });

  test('fetches nothing before search is opened', async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(new URL(request.url()).pathname));
    await page.goto('/guide/');
    await page.mouse.wheel(0, 4000);
    await expect(page.getByRole('contentinfo')).toBeAttached();
    expect(sent.filter((path) => /pagefind|search|dialog|engine|preact/i.test(path))).toEqual([]);
  });
});

test.describe('A search whose index cannot be loaded', () => {
  test.use({ expectedErrors: [/Failed to (?:load|fetch)|part of the search index is missing/] });

  for (const [part, pattern] of [
    ['the engine', '**/pagefind/*/pagefind.js*'],
    ['its entry', '**/pagefind/*/pagefind-entry.json*'],
    ['the words', '**/pagefind/*/index/*'],
    ['a result', '**/pagefind/*/fragment/*'],
  ] as const) {
    test(`because of ${part} says so, leads on, and works once it can`, async ({ page }) => {
      await page.goto('/faq/');
      await page.route(pattern, (route) => route.abort());
      await page.keyboard.press('/');
      await page.keyboard.type('expired');
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText('Search could not be loaded.').first()).toBeVisible();
      await expect(dialog.getByRole('link', { name: 'The checklist' })).toHaveAttribute('href', '/triage/');
      await page.unroute(pattern);
      await dialog.getByRole('button', { name: 'Try again' }).click();
      await expect(options(page).filter({ hasText: 'expired or revoked' }).first()).toBeVisible();
    });
  }

  test('leads to the search page where not even the dialog could be loaded', async ({ page }) => {
    await page.goto('/faq/');
    await page.route('**/_astro/dialog*', (route) => route.abort());
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search/');
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('search leads to an index of everything it would find', async ({ page }) => {
    await page.goto('/faq/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search/');
    await expect(field(page)).toBeHidden();
    await expect(page.getByText('Search needs JavaScript')).toBeVisible();
    const places = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const place of [
      '/guide/#check-format',
      '/guide/#rate-limit',
      '/escalation/#contact-support',
      '/triage/copied/',
    ]) {
      expect(places).toContain(place);
    }
    await page.getByRole('link', { name: 'Rotate the key' }).click();
    await expect(page.locator(':target')).toBeInViewport();
  });
});
