import type { Page } from '@playwright/test';
import { violations } from '../setup/axe.ts';
import { expect, test } from '../support/test.ts';

async function search(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search or paste an error')).toBeFocused();
  await page.keyboard.type(typed);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Search is accessible (${colorScheme})`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('opened over a page, before anything is typed', async ({ page }) => {
      await page.goto('/faq/');
      await search(page, '');
      await expect(page.getByRole('listbox', { name: 'For example' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('with results, one of them active', async ({ page }) => {
      await page.goto('/faq/');
      await search(page, 'invalid key');
      await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('invalid key');
      await page.keyboard.press('ArrowDown');
      expect(await violations(page)).toEqual([]);
    });

    test('without results', async ({ page }) => {
      await page.goto('/faq/');
      await search(page, 'pancake zebra key');
      await expect(page.getByRole('link', { name: 'My key was leaked' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test.describe('when it fails', () => {
      test.use({ expectedErrors: [/Failed to (?:load|fetch)/] });

      test('where the index cannot be loaded', async ({ page }) => {
        await page.route('**/pagefind/**', (route) => route.abort());
        await page.goto('/faq/');
        await search(page, 'expired');
        await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });

    test('as a page: empty, with results, and without', async ({ page }) => {
      await page.goto('/search/');
      expect(await violations(page)).toEqual([]);
      await page.goto('/search/#q=referer');
      await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('restrictions');
      expect(await violations(page)).toEqual([]);
      await page.goto('/search/#q=pancake');
      await expect(page.getByRole('link', { name: 'My key was leaked' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('on the page one lands on, with its marks', async ({ page }) => {
      await page.goto('/faq/');
      await search(page, 'insufficient_quota');
      await expect(page.getByRole('search')).toHaveAttribute('aria-busy', 'false');
      await page.getByRole('option', { name: 'Quota, billing or credit' }).first().click();
      await expect(page).toHaveURL('/guide/#quota-or-billing');
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('Search fits a screen 320 px wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/search/#q=insufficient_quota%20Authorization');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  await page.goto('/guide/');
  await search(page, 'insufficient_quota Authorization');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  const dialog = page.getByRole('dialog');
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});
