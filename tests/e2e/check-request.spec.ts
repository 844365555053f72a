import { pasteInto as paste } from '../support/paste.ts';
import { expect, test, type Page } from '../support/test.ts';

const PAGE = '/check/request/';
const field = (page: Page) => page.getByLabel('The request that fails');
const summary = (page: Page) => page.locator('.found-summary');
const findings = (page: Page) => page.locator('.findings > li');
const corrected = (page: Page) => page.getByRole('region', { name: 'The corrected request' });
const lines = (...all: string[]) => all.join('\n');

const WRONG = lines('curl http://api.openai.com/v1/models \\', "  -H 'Authorization: Token $OPENAI_API_KEY'");
const GOOD = 'curl https://api.openai.com/v1/models -H "Authorization: Bearer $OPENAI_API_KEY"';

test.describe('Looking at a request', () => {
  test('lists what is wrong in order, each with its line, its correction and its step', async ({ page }) => {
    await page.goto(PAGE);
    await paste(field(page), WRONG);
    await expect(summary(page)).toHaveText('3 faults found.');
    await expect(findings(page)).toContainText([
      'is sent as a name',
      'is the wrong word',
      'begins with http:',
    ]);
    const second = findings(page).nth(1);
    await expect(second.locator('figure')).toHaveText("Line 2-H 'Authorization: Token $OPENAI_API_KEY'");
    await expect(second).toContainText('Correction: Write Bearer, one space, then the key.');
    await expect(second.getByRole('link')).toHaveAttribute('href', '/guide/#check-format');
    await expect(page.getByRole('status')).toContainText('3 faults found. OPENAI_API_KEY is sent as a name');
  });

  test('hands over the corrected request, in the language of the paste and in four others', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(PAGE);
    await paste(field(page), WRONG);
    await corrected(page).getByRole('button', { name: 'Copy code' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(
      'curl -sS -i "https://api.openai.com/v1/models" \\\n  -H "Authorization: Bearer $OPENAI_API_KEY"',
    );
    await corrected(page).getByLabel('Python requests').check();
    await expect(corrected(page).getByText("os.environ['OPENAI_API_KEY']")).toBeVisible();
    await field(page).selectText();
    await paste(
      field(page),
      "fetch('https://api.openai.com/v1/models', { headers: { Authorization: key } })",
    );
    await expect(corrected(page).getByLabel('JavaScript fetch')).toBeChecked();
  });

  test('finds nothing in a good request, and says what to try next', async ({ page }) => {
    await page.goto(PAGE);
    await paste(field(page), GOOD);
    await expect(summary(page)).toHaveText('Nothing in its text is wrong.');
    await expect(findings(page)).toHaveCount(0);
    await expect(page.getByText('whether the key is complete, active and allowed to do this')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Verify permissions and scopes' })).toHaveAttribute(
      'href',
      '/guide/#verify-permissions',
    );
  });

  test('shows the smallest request of the provider beside it, and leads to its errors', async ({ page }) => {
    await page.goto(PAGE);
    await paste(field(page), GOOD);
    const minimal = page.getByRole('region', { name: 'The smallest request to OpenAI' });
    await expect(minimal.getByText('curl -sS -i "https://api.openai.com/v1/models"')).toBeVisible();
    await minimal.getByRole('link', { name: 'Error messages of OpenAI' }).click();
    await expect(page).toHaveURL('/errors/openai/#errors');
  });

  test('takes the provider from the reader where the address does not tell', async ({ page }) => {
    await page.goto(PAGE);
    await paste(field(page), 'curl https://proxy.example/v1/models -H "x-api-key: $KEY"');
    await expect(page.getByText('We know no API at proxy.example')).toBeVisible();
    await page.getByLabel('Provider').selectOption('OpenAI');
    await expect(page.getByText('You chose OpenAI')).toBeVisible();
    await expect(findings(page).first()).toContainText('The key is in the wrong place');
    await expect(corrected(page)).toContainText('https://proxy.example/v1/models');
    await page.getByLabel('Provider').selectOption('Amazon Web Services (IAM access keys)');
    await expect(page.getByText('is not compared here')).toBeVisible();
  });

  for (const [what, text, answer] of [
    ['an error message', '401 Unauthorized: invalid api key', 'This is not a request that we can read'],
    ['a command without an address', 'curl -H "X-Key: $KEY"', 'The request has no address'],
    ['a whole log', 'curl https://api.openai.com\n'.repeat(5000), 'This is too long'],
  ] as const) {
    test(`says so of ${what}`, async ({ page }) => {
      await page.goto(PAGE);
      await paste(field(page), text);
      await expect(summary(page)).toHaveText(answer);
    });
  }

  test('works with the keyboard alone, and offline once it was used', async ({ page, context }) => {
    await page.goto(PAGE);
    await paste(field(page), GOOD);
    await expect(summary(page)).toBeVisible();
    await context.setOffline(true);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(WRONG);
    await expect(summary(page)).toHaveText('3 faults found.');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Provider')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await expect(findings(page)).toHaveCount(0);
  });

  test('fills the report in', async ({ page }) => {
    await page.goto(PAGE);
    await paste(field(page), GOOD);
    await page.getByRole('link', { name: 'Write the report for support' }).click();
    await expect(page.getByLabel('Provider')).toHaveValue('OpenAI');
    await expect(page.getByLabel('Endpoint')).toHaveValue('GET https://api.openai.com/v1/models');
    await expect(page.getByLabel('Header or parameter format')).toHaveValue('Authorization: Bearer <key>');
  });

  test.describe('when something is missing', () => {
    test.use({ expectedErrors: [/Failed to load resource/] });

    test('says so where what it compares with can not be loaded', async ({ page }) => {
      await page.route('**/check/requests-*', (route) => route.abort());
      await page.goto(PAGE);
      await paste(field(page), GOOD);
      await expect(page.getByText('This part could not be loaded.').first()).toBeVisible();
    });
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what to look for by hand, in order', async ({ page }) => {
    await page.goto(PAGE);
    await expect(field(page)).toBeHidden();
    await expect(page.getByText("Without JavaScript this page can't read your request.")).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('listitem').filter({ hasText: 'Line ends:' }),
    ).toBeVisible();
    await expect(page.getByText('> Authorization: Bearer sk-EXA')).toBeVisible();
    await page.getByRole('link', { name: 'How each provider wants the key' }).click();
    await expect(page).toHaveURL('/errors/');
  });
});
