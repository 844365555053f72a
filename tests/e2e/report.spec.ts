import { expect, test, type Page } from '../support/test.ts';

// Put together here: a key in one piece would alarm the scanners that look for leaked ones.
const KEY = ['sk', 'proj', 'T3BlbkFJ'.repeat(4)].join('-');
const SUPPORT =
  '/triage/support/?copied=yes&expiry=expired&fix-format=still-fails&format=no&permissions=yes&rejected=yes&rotate=no';

const field = (page: Page, name: string) => page.getByRole('main').getByLabel(name, { exact: true });
const output = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const stored = (page: Page) => page.evaluate(() => sessionStorage.getItem('keyfix:report'));

test.describe('The report', () => {
  test('comes filled in from the checklist, and keeps it over a reload', async ({ page }) => {
    await page.goto(SUPPORT);
    await page.getByRole('main').getByRole('link', { name: 'Write the report' }).click();
    await expect(page).toHaveURL('/report/');
    await expect(page.getByText('Your answers from the checklist are filled in.')).toBeVisible();
    await expect(field(page, 'Was the key copied rightly?')).toHaveValue(
      /^Is the key copied correctly\? Yes/,
    );
    await expect(field(page, 'What you have tried')).toHaveValue(/Did rotating the key help\? No/);
    await field(page, 'What you have tried').fill('Only this');
    await field(page, 'Error message').focus();
    await page.reload();
    await expect(field(page, 'What you have tried')).toHaveValue('Only this');
    await expect(output(page, 'Plain text')).toContainText('Tried so far: Only this');
  });

  test('says in which order support asks, in three forms, and what is still empty', async ({ page }) => {
    await page.goto('/report/');
    await expect(page.getByText('Nothing is filled in yet.')).toBeVisible();
    await field(page, 'Error message').fill('HTTP/2 401\n{"error":"invalid key"}');
    await field(page, 'Provider').fill('openai');
    await expect(output(page, 'Plain text')).toHaveText(
      'Provider: openai\n\nError message:\nHTTP/2 401\n{"error":"invalid key"}',
    );
    await page.getByLabel('Markdown').check();
    await expect(output(page, 'Markdown')).toContainText('```text\nHTTP/2 401');
    await page.getByLabel('Mail draft').check();
    await expect(output(page, 'Mail draft')).toContainText('Subject: API key does not work: openai');
    await expect(page.getByRole('link', { name: 'Open in your mail program' })).toHaveAttribute(
      'href',
      /^mailto:\?subject=API%20key%20does%20not%20work%3A%20openai&body=Provider%3A%20openai%0D%0A%0D%0A/,
    );
    await expect(page.getByText(/^Still empty: Endpoint, Key copied rightly/)).toBeVisible();
  });

  test('suggests the providers of the catalogue and leads to their pages', async ({ page }) => {
    await page.goto('/report/');
    await field(page, 'Provider').fill('OpenAI');
    const links = page.getByRole('region', { name: 'Pages of OpenAI' });
    await expect(links.getByRole('link', { name: 'Is it down? Status page' })).toHaveAttribute(
      'href',
      /^https:/,
    );
    await expect(links.getByRole('link', { name: 'Errors and how to fix them' })).toHaveAttribute(
      'href',
      '/errors/openai/',
    );
    expect(await page.locator('#report-providers option').count()).toBeGreaterThan(100);
  });

  test('is copied as it stands, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/report/');
    await field(page, 'Endpoint').fill('GET https://api.example.com/v1/me');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByRole('status')).toHaveText('Plain text copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Endpoint: GET https://api.example.com/v1/me',
    );
  });

  test('is cleared with one click, on the page and in the tab', async ({ page }) => {
    await page.goto('/report/');
    await field(page, 'Error message').fill('401');
    await field(page, 'Endpoint').focus();
    await expect.poll(() => stored(page)).toBe('{"error":"401"}');
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await expect(field(page, 'Error message')).toHaveValue('');
    await expect(field(page, 'Provider')).toBeFocused();
    await expect(page.getByRole('status')).toHaveText('Everything is cleared.');
    expect(await stored(page)).toBeNull();
    await page.reload();
    await expect(page.getByText('Nothing is filled in yet.')).toBeVisible();
  });

  test('is written all the same where storage is closed', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    });
    await page.goto('/report/');
    await field(page, 'Error message').fill('401');
    await expect(output(page, 'Plain text')).toHaveText('Error message: 401');
  });
});

test('A key that is put anywhere into the report is in no address, no storage, no output and no request', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const seen: string[] = [];
  const sent: string[] = [];
  page.on('console', (message) => seen.push(message.text()));
  page.on('request', (request) => {
    sent.push(`${request.method()} ${request.url()}`);
    seen.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
  });
  await page.goto('/report/');
  const names = [
    ['Provider', KEY],
    ['Endpoint', `GET https://api.example.com/v1/me?api_key=${KEY}`],
    ['Error message', `Incorrect API key provided: ${KEY}`],
    ['Was the key copied rightly?', `It is ${KEY}`],
    ['Header or parameter format', `Authorization: Bearer ${KEY}`],
    ['Time and request ID', `today, ${KEY}`],
    ['What you have tried', `export OPENAI_API_KEY=${KEY}`],
  ] as const;
  for (const [name, text] of names) {
    await field(page, name).fill(text);
    await field(page, name).blur();
    await expect(field(page, name)).toHaveValue(/•••/);
    seen.push(await field(page, name).inputValue());
  }
  await expect(page.getByText('That looked like a key, so it was masked.').first()).toBeVisible();
  for (const format of ['Plain text', 'Markdown', 'Mail draft']) {
    await page.getByRole('radio', { name: format }).check();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByRole('status')).toHaveText(`${format} copied`);
    seen.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  seen.push(await page.content(), page.url());
  await page.reload();
  await expect(field(page, 'Endpoint')).toHaveValue(/•••/);
  seen.push(
    await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
    ),
  );
  expect(
    seen.filter((text) => decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, '%25')).includes(KEY)),
  ).toEqual([]);
  expect(sent.filter((request) => !request.startsWith('GET '))).toEqual([]);
});

test.describe('With JavaScript off, the report', () => {
  test.use({ javaScriptEnabled: false });

  test('is a list to fill in by hand, and says so', async ({ page }) => {
    await page.goto('/report/');
    await expect(page.getByText('Filling this in here needs JavaScript.')).toBeVisible();
    await expect(page.getByText('GET https://api.example.com/v1/me').first()).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Endpoint' })).toBeHidden();
  });

  test('is one link from the ladder and from the end of the checklist', async ({ page }) => {
    for (const [from, name] of [
      ['/escalation/', 'Fill it in here, keys masked'],
      [SUPPORT, 'Write the report'],
    ] as const) {
      await page.goto(from);
      await page.getByRole('main').getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write the report');
    }
  });
});
