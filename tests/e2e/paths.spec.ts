import { expect, test } from '../support/test.ts';

test.describe('Quick triage', () => {
  test('a symptom picked on the start page lands on its step in a focused view', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('region', { name: 'Quick triage' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/guide\/\?path=[a-z-]+#[a-z-]+$/);
    const step = page.locator(':target');
    await expect(step).toBeInViewport();
    await expect(step.getByRole('group', { name: 'How it went' })).toBeVisible();
    await expect(page.getByText('Your path:').filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('#when-to-get-help')).toBeHidden();
  });

  test('the next steps of a path stand at hand and open in place', async ({ page }) => {
    await page.goto('/guide/?path=rejected#verify-the-key');
    const next = page.locator('#check-format');
    await expect(next.getByRole('heading', { name: /Check format/ })).toBeVisible();
    await expect(next.locator('.part-body')).toBeHidden();
    await next.getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL('/guide/?path=rejected#check-format');
    await expect(next.locator('.part-body')).toBeVisible();
    await expect(page.locator('#verify-the-key .part-body')).toBeHidden();
  });

  test('"Show full guide" opens everything at the same step, and back returns to the path', async ({
    page,
  }) => {
    await page.goto('/guide/?path=rejected#verify-the-key');
    await page.getByRole('link', { name: 'Show full guide' }).filter({ visible: true }).click();
    await expect(page).toHaveURL('/guide/#verify-the-key');
    await expect(page.locator('#when-to-get-help')).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('/guide/?path=rejected#verify-the-key');
    await expect(page.locator('#when-to-get-help')).toBeHidden();
  });

  test('a path without a step opens its first one', async ({ page }) => {
    await page.goto('/guide/?path=rejected');
    await expect(page).toHaveURL('/guide/?path=rejected#verify-the-key');
  });

  test('a step that is not on the path opens the full guide there', async ({ page }) => {
    await page.goto('/guide/?path=rejected#when-to-get-help');
    await expect(page).toHaveURL('/guide/#when-to-get-help');
    await expect(page.locator('#when-to-get-help')).toBeInViewport();
  });

  test('an unknown path shows the whole guide', async ({ page }) => {
    await page.goto('/guide/?path=%22%5D%3Cscript%3E');
    await expect(page.locator('#rotate-the-key .part-body')).toBeVisible();
    await expect(page.getByText('Your path:').filter({ visible: true })).toHaveCount(0);
  });

  test('a path can be picked and walked by keyboard alone', async ({ page }) => {
    await page.goto('/guide/');
    await page.locator('#quick-triage .paths a').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(':target .part-body')).toBeVisible();
    const showFull = page.getByRole('link', { name: 'Show full guide' }).filter({ visible: true });
    await showFull.focus();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/path=/);
  });

  test.describe('with JavaScript off', () => {
    test.use({ javaScriptEnabled: false });

    test('symptoms are plain links into the guide, and everything is open', async ({ page }) => {
      await page.goto('/');
      const links = page.getByRole('region', { name: 'Quick triage' }).getByRole('link');
      expect(await links.count()).toBeGreaterThanOrEqual(7);
      await links.first().click();
      await expect(page.locator(':target')).toBeInViewport();
      for (const part of await page.locator('.part-body').all()) await expect(part).toBeVisible();
    });
  });
});
