import { fakeKeys } from '../support/fake-keys.ts';
import { leaks } from '../support/leaks.ts';
import { expect, test, type Page } from '../support/test.ts';

const field = (page: Page) => page.getByLabel('The key, as your app has it');
const summary = (page: Page) => page.locator('.found-summary');
const findings = (page: Page) => page.locator('.findings > li');
const KEY = fakeKeys().find(({ provider, made }) => provider === 'openai' && made === 'random')?.key ?? '';
const PAGE = '/check/key/';

test.describe('Looking at a key', () => {
  test('lists what is wrong with it, the worst first, each with its next step', async ({ page }) => {
    await page.goto(PAGE);
    await field(page).fill(`Bearer "${KEY}"\r\n`);
    await expect(summary(page)).toHaveText('3 faults found.');
    await expect(findings(page).first()).toContainText('“Bearer” stands before the key');
    await expect(findings(page).first().getByRole('link')).toHaveAttribute('href', '/guide/#check-format');
    await expect(findings(page)).toContainText(['Bearer', 'Quotes', 'ends in a line break', 'OpenAI']);
    await expect(page.getByRole('status')).toContainText('3 faults found.');
  });

  test('shows an invisible character by position and name', async ({ page }) => {
    await page.goto(PAGE);
    await field(page).fill(`${KEY.slice(0, 4)}\u200b${KEY.slice(4)}`);
    await expect(page.getByText('Character 5: ZERO WIDTH SPACE (U+200B)')).toBeVisible();
  });

  test('finds no fault in a good key, and says what it can not know', async ({ page }) => {
    await page.goto(PAGE);
    await field(page).fill(KEY);
    await expect(summary(page)).toHaveText('Nothing in its characters is wrong.');
    await expect(page.getByText('A well-formed key can still be revoked')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy the repaired key' })).toHaveCount(0);
  });

  test('weighs what the reader says of it', async ({ page }) => {
    await page.goto(PAGE);
    await field(page).fill(KEY);
    await page.getByLabel('Provider').selectOption('Stripe');
    await expect(findings(page).first()).toContainText("another provider's key");
    await page.getByLabel('Provider').selectOption('Tell by the key');
    await expect(summary(page)).toHaveText('Nothing in its characters is wrong.');
  });

  test('copies the key without what was around it, and never shows it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(PAGE);
    await field(page).fill(`  API_KEY='${KEY}'`);
    await page.getByRole('button', { name: 'Copy the repaired key' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(KEY);
    const shown = await page.getByRole('main').evaluate((main) => main.textContent);
    expect(leaks(shown, KEY, (inner) => inner)).toBe(false);
  });

  test('masks what is typed until the reader wants to see it, and forgets it on request', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await field(page).fill(KEY);
    const mask = () =>
      field(page).evaluate((element) => getComputedStyle(element).getPropertyValue('-webkit-text-security'));
    expect(await mask()).toBe('disc');
    await page.getByLabel('Show the key').check();
    expect(await mask()).toBe('none');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(field(page)).toHaveValue('');
    await expect(field(page)).toBeFocused();
    await expect(findings(page)).toHaveCount(0);
    expect(await mask()).toBe('disc');
  });

  test('works with the keyboard alone and offline once it was used', async ({ page, context }) => {
    await page.goto(PAGE);
    await field(page).focus();
    await page.keyboard.insertText('YOUR_API_KEY');
    await expect(findings(page).first()).toContainText('This is a placeholder');
    await context.setOffline(true);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('$API_KEY');
    await expect(findings(page).first()).toContainText("This is a variable's name");
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByLabel('Show the key')).toBeChecked();
  });

  test('fills in the report of this tab, in words and without the key', async ({ page }) => {
    await page.goto(PAGE);
    await field(page).fill(`"${KEY}"\n`);
    await expect(summary(page)).toHaveText('2 faults found.');
    await field(page).fill(KEY.slice(0, 20));
    await expect(findings(page).first()).toContainText('The end is missing');
    await page.getByRole('link', { name: 'Write the report, with this filled in' }).click();
    const copied = page.getByLabel('Was the key copied rightly?');
    await expect(copied).toHaveValue('Characters checked: The end is missing');
    await expect(page.getByRole('main').getByLabel('Provider')).toHaveValue('OpenAI');
    expect(leaks(await page.content(), KEY, (inner) => inner)).toBe(false);
  });

  test('says so where its part can not be loaded', async ({ page }) => {
    await page.route('**/_astro/app*', (route) => route.abort());
    await page.goto(PAGE);
    await field(page).fill(KEY);
    await expect(page.getByText('This part could not be loaded.').first()).toBeVisible();
  });

  test.use({ expectedErrors: [/Failed to load resource/] });
});

test.describe('The page of the key', () => {
  test('fetches its rules only when something is pasted', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(PAGE);
    await expect(field(page)).toBeVisible();
    expect(fetched.filter((path) => /\/app\.|preact/.test(path))).toEqual([]);
    await field(page).fill(KEY);
    await expect(findings(page).first()).toBeVisible();
    expect(fetched.some((path) => path.includes('/app.'))).toBe(true);
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to do the same by hand', async ({ page }) => {
    await page.goto('/guide/#verify-the-key');
    await page.getByRole('link', { name: 'Paste the key here' }).click();
    await expect(page).toHaveURL(PAGE);
    await expect(field(page)).toBeHidden();
    await expect(page.getByText("Without JavaScript this page can't look at your key.")).toBeVisible();
    for (const command of ['printf %s "$API_KEY" | wc -c', 'cat -A .env', '$env:API_KEY.Length']) {
      await expect(page.getByText(command, { exact: true })).toBeVisible();
    }
  });
});
