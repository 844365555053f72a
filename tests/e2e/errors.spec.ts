import { expect, test } from '../support/test.ts';

const ENTRY = '/errors/openai/incorrect-api-key/';

test('an entry is titled by the exact message and says what to do first', async ({ page }) => {
  await page.goto(ENTRY);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Incorrect API key provided:');
  await expect(page.locator('#first')).toContainText('Good');
  await expect(page.locator('#first').getByRole('link', { name: 'Guide: Verify the key' })).toHaveAttribute(
    'href',
    '/guide/#verify-the-key',
  );
  await expect(page.locator('#why li').first()).toBeVisible();
  await expect(page.locator('#sources')).toContainText('Last checked on');
});

test('"Not this one?" leads to another entry and to all entries of the provider', async ({ page }) => {
  await page.goto(ENTRY);
  const near = page.locator('#not-this-one');
  await near.getByRole('link').first().click();
  await expect(page).not.toHaveURL(new RegExp(ENTRY));
  await page.locator('#not-this-one').getByRole('link', { name: 'All OpenAI errors' }).click();
  await expect(page).toHaveURL(/\/errors\/openai\/#errors$/);
});

test('a provider names its keys, how they are sent, and its dashboard', async ({ page }) => {
  await page.goto('/errors/github/');
  await expect(page.locator('#keys')).toContainText('ghp_');
  await expect(page.locator('#sending')).toContainText('Authorization: Bearer');
  await expect(page.locator('#links').getByRole('link', { name: 'Keys in the dashboard' })).toHaveAttribute(
    'href',
    /^https:/,
  );
});

test('the language that a reader picks holds on the next provider too', async ({ page }) => {
  await page.goto('/errors/github/');
  await expect(page.locator('pre:visible')).toContainText('curl');
  await page.locator('#minimal-request label', { hasText: 'Python' }).click();
  await expect(page.locator('pre:visible')).toContainText('import requests');
  await page.goto('/errors/stripe/');
  await expect(page.locator('pre:visible')).toContainText('import requests');
  await page.getByRole('radio', { name: 'Python requests' }).press('ArrowLeft');
  await expect(page.locator('pre:visible')).toContainText('await fetch');
});

test('the list of providers narrows by name, whatever the spaces and the case', async ({ page }) => {
  await page.goto('/errors/');
  await page.getByLabel('Name').fill('open ai');
  const shown = page.locator('#providers li:visible');
  await expect(shown).toHaveText(['Azure OpenAI', 'OpenAI']);
  await expect(page.locator('[data-filter-count]')).toContainText('2 of ');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(shown.nth(50)).toBeVisible();
});

test('the list narrows by category and status together', async ({ page }) => {
  await page.goto('/errors/');
  await page.getByRole('combobox', { name: 'Category' }).selectOption('AI');
  await page.getByRole('combobox', { name: 'Status' }).selectOption('402');
  const shown = page.locator('#providers li:visible');
  await expect(shown.filter({ hasText: 'DeepSeek' })).toHaveCount(1);
  await expect(shown.filter({ hasText: /^Stripe$/ })).toHaveCount(0);
  await expect(page.locator('#frameworks')).toBeHidden();
});

test('a filter that fits nothing says so', async ({ page }) => {
  await page.goto('/errors/');
  await page.getByLabel('Name').fill('no such provider');
  await expect(page.locator('[data-filter-count]')).toContainText('No provider matches.');
});

test('Enter goes to the one provider that is left', async ({ page }) => {
  await page.goto('/errors/');
  await page.getByLabel('Name').fill('stripe');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/stripe\/$/);
});

test('a link to a status code opens it', async ({ page }) => {
  await page.goto('/errors/#status-402');
  await expect(page.locator('#status-402').getByRole('link', { name: 'DeepSeek' })).toBeVisible();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the smallest request can be read in every language', async ({ page }) => {
    await page.goto('/errors/github/');
    await expect(page.locator('#minimal-request pre:visible')).toHaveCount(5);
    await expect(page.locator('#minimal-request').getByRole('radio')).toHaveCount(0);
  });

  test('every provider can be reached from A to Z and by status code', async ({ page }) => {
    await page.goto('/errors/');
    await expect(page.locator('[data-filter]')).toBeHidden();
    await page.locator('#status-402 > summary').click();
    await page.locator('#status-402').getByRole('link', { name: 'DeepSeek' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('DeepSeek');
    await page.locator('#errors').getByRole('link').first().click();
    await expect(page.locator('#first')).toBeVisible();
  });
});
