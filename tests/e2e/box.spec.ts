import { expect, test, type Page } from '@playwright/test';
import { fakeKeys } from '../support/fake-keys.ts';
import { boxOf, paste } from '../support/paste.ts';

const options = (page: Page) => page.getByRole('listbox').getByRole('option');

/** A key of Stripe's test mode that nobody was given. */
function stripeKey(): string {
  const made = fakeKeys().find(({ provider, key }) => provider === 'stripe' && key.startsWith('sk_test_'));
  if (!made) throw new Error('no made-up key of Stripe');
  return made.key;
}

const TRACEBACK = [
  '2026-11-03 09:12:44,120 ERROR [req-7f3a] summary failed',
  'Traceback (most recent call last):',
  '  File "/srv/app/main.py", line 12, in <module>',
  "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: YOUR_KEY. You can",
  "find your API key at https://platform.openai.com/account/api-keys.', 'code': 'invalid_api_key'}}",
].join('\n');

test.describe('The box', () => {
  test('finds the error in a traceback, marks what made the match, and shows the guide beside', async ({
    page,
  }) => {
    await page.goto('/search/');
    await paste(page, TRACEBACK);
    await expect(options(page).first()).toContainText('Incorrect API key provided');
    await expect(options(page).first()).toContainText('OpenAI');
    expect(await options(page).count()).toBeGreaterThanOrEqual(3);
    await expect(page.getByRole('group', { name: 'On this site' }).getByRole('option').first()).toBeVisible();
    await expect(page.locator('.search-paste mark').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/errors/openai/incorrect-api-key/');
  });

  test('asks which provider where one wording belongs to several', async ({ page }) => {
    await page.goto('/search/');
    await paste(page, '{"error":{"message":"Invalid API key"}}');
    const asked = page.getByRole('group', { name: /Which provider\?/ }).first();
    await expect(asked).toBeVisible();
    expect(await asked.getByRole('option').count()).toBeGreaterThan(1);
  });

  test('says that a message is new, and prepares a report with its keys masked', async ({ page }) => {
    const key = ['Zq7x', 'Fake', 'Nobody9', 'Wk2p'].join('');
    await page.goto('/search/');
    await paste(page, `frobnicator: qux gate refused entry (HTTP 403) token=${key}\nat gate.ts:12`);
    await expect(page.getByText('This message is new to us.')).toBeVisible();
    const report = page.getByRole('link', { name: 'Report it' });
    const address = new URL((await report.getAttribute('href')) ?? '');
    expect(address.pathname).toMatch(/\/issues\/new$/);
    expect(address.searchParams.get('body')).toContain('qux gate refused entry');
    expect(address.href).not.toContain(key);
    await expect(options(page).first()).toBeVisible();
  });

  test('names a key, masks it at once and does not search for it', async ({ page }) => {
    const key = stripeKey();
    await page.goto('/search/');
    await paste(page, key);
    await expect(page.getByText(/looks like a key of Stripe/)).toBeVisible();
    await expect(page.getByText('It stayed here:', { exact: false })).toBeVisible();
    await expect(boxOf(page)).toHaveValue(/^sk_test_•+$/);
    await expect(options(page)).toHaveCount(0);
    expect(await page.content()).not.toContain(key.slice(8));
    expect(page.url()).not.toContain(key.slice(8));
  });

  test('leads from a curl command to the look at the request', async ({ page }) => {
    await page.goto('/search/');
    await paste(page, `curl https://api.stripe.com/v1/charges -H "Authorization: Token ${stripeKey()}"`);
    await page.getByRole('link', { name: 'Look at the request, line by line: paste it there again' }).click();
    await expect(page).toHaveURL('/check/request/');
  });

  test('takes 200 kB without a hitch, and finds the error in it', async ({ page }) => {
    const line = '2026-11-03T09:12:44Z INFO worker ready, queue empty, next look in 30 s\n';
    await page.goto('/search/');
    await paste(page, line.repeat(2600) + TRACEBACK);
    await expect(options(page).first()).toContainText('Incorrect API key provided', { timeout: 20_000 });
  });

  test('stands on the start page, ready for a paste', async ({ page }) => {
    await page.goto('/');
    await boxOf(page).focus();
    await expect(page.getByRole('listbox', { name: 'For example' })).toBeVisible();
    await paste(page, TRACEBACK);
    await expect(options(page).first()).toContainText('Incorrect API key provided');
    await expect(page).toHaveURL('/');
  });

  test('fills in the report of this tab with the error whose page is opened', async ({ page }) => {
    const key = stripeKey();
    await page.goto('/search/');
    await paste(page, `${TRACEBACK}\nSTRIPE_SECRET_KEY=${key}`);
    await options(page).first().click();
    await expect(page).toHaveURL('/errors/openai/incorrect-api-key/');
    await page.goto('/report/');
    const report = page.getByRole('main');
    await expect(report.getByLabel('Provider')).toHaveValue('OpenAI');
    await expect(report.getByLabel('Error message')).toHaveValue(/^2026-11-03.*\n[^]*invalid_api_key/);
    await expect(report.getByLabel('Error message')).toHaveValue(/STRIPE_SECRET_KEY=sk_test_•••$/);
  });

  test('sends nothing of a paste, and keeps nothing of it', async ({ page }) => {
    const key = stripeKey();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto('/search/');
    await paste(
      page,
      `curl -H "Authorization: Bearer ${key}" https://api.stripe.com/v1/charges\n${TRACEBACK}`,
    );
    await expect(options(page).first()).toBeVisible();
    await options(page).first().click();
    await expect(page).toHaveURL(/\/errors\//);
    const kept = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    for (const text of [...sent, kept]) expect(text).not.toContain(key.slice(8));
  });
});

test('A short paste that nothing on the site says still leads on', async ({ page }) => {
  await page.goto('/search/');
  await paste(page, '{"error": "invalid_client"}');
  await expect(options(page).first()).toBeVisible();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the start page leads to the list of errors in place of the box', async ({ page }) => {
    await page.goto('/');
    await expect(boxOf(page)).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'Find it in the list of errors' }).click();
    await expect(page).toHaveURL('/errors/');
  });
});
