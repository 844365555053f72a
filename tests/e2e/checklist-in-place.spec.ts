import { expect, test, type Page } from '@playwright/test';

const answer = (page: Page, name: string) => page.locator('.answers').getByRole('link', { name });

/** Marks the document, so that a test can tell whether it is still the same one. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.setAttribute('data-marked', '');
  });
}

const marked = (page: Page) => page.locator('html[data-marked]');

test.describe('The checklist in place', () => {
  test('changes the page instead of loading the next one, in one piece', async ({ page }) => {
    await page.goto('/triage/copied/?rejected=yes');
    await mark(page);
    await answer(page, 'Yes, every character').click();
    await expect(page).toHaveURL('/triage/format/?copied=yes&rejected=yes');
    await expect(page).toHaveTitle(/^Is the key sent in the correct format\? · /);
    await expect(page.locator('.crumbs [aria-current]')).toHaveText('Is the key sent in the correct format?');
    await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
      'href',
      /\/format\.json$/,
    );
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is the key copied correctly?');
    await expect(page).toHaveTitle(/^Is the key copied correctly\?/);
    await expect(marked(page)).toHaveCount(1);
  });

  test('moves the focus to what has come and speaks its name', async ({ page }) => {
    await page.goto('/triage/copied/?rejected=yes');
    const status = page.getByRole('status');
    await answer(page, 'Yes, every character').press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(status).toHaveText('Question 3: Is the key sent in the correct format?');
    await answer(page, "I don't know").press('Enter');
    await expect(page.getByRole('heading', { name: 'How to find out' })).toBeFocused();
    await expect(status).toHaveText('Question 3: How to find out');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(status).toHaveText('Question 3: Is the key sent in the correct format?');
  });

  test('is answered by keyboard alone, from the first question to an outcome', async ({ page }) => {
    await page.goto('/triage/copied/?rejected=yes');
    await answer(page, 'No, something differs').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    // The first answer is the next stop after the question.
    await page.keyboard.press('Tab');
    await expect(answer(page, 'It works now')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('API key working?');
    await expect(page.getByRole('status')).toHaveText('What to do now: API key working?');
  });

  test('has the markup that the server would send', async ({ page, browser }) => {
    const markup = (one: Page) => one.locator('[data-checklist]').evaluate((root) => root.innerHTML);
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await page.goto('/triage/rejected/');
    for (const label of [
      'Yes: invalid key, 401 or 403',
      "I don't know",
      'No, something differs',
      'It works now',
    ]) {
      const before = page.url();
      await answer(page, label).click();
      await expect(page).not.toHaveURL(before);
      await plain.goto(page.url());
      expect(await markup(page)).toBe(await markup(plain));
    }
    await plain.close();
  });

  test('does not move what stands when it takes over', async ({ page }) => {
    await page.goto('/triage/format/?copied=yes&rejected=yes');
    const before = await page.locator('[data-checklist]').evaluate((root) => root.innerHTML);
    const loaded = page.waitForResponse(/\/app\.[\w-]+\.js$/);
    await answer(page, 'Yes, as in the docs').hover();
    await loaded;
    await expect(page.locator('[data-checklist]')).toHaveJSProperty('innerHTML', before);
  });

  test('fetches what it needs when the reader reaches for an answer, not before', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto('/triage/copied/?rejected=yes', { waitUntil: 'networkidle' });
    expect(scripts.filter((url) => /preact|\/app\./.test(url))).toEqual([]);
    await answer(page, 'Yes, every character').click();
    await expect(page).toHaveURL('/triage/format/?copied=yes&rejected=yes');
    expect(scripts.some((url) => url.includes('/app.'))).toBe(true);
  });

  test('follows its links as usual where its script cannot be fetched', async ({ page }) => {
    await page.route(/\/app\.[\w-]+\.js$/, (route) => route.abort());
    await page.goto('/triage/copied/?rejected=yes');
    await mark(page);
    await answer(page, 'Yes, every character').click();
    await expect(page).toHaveURL('/triage/format/?copied=yes&rejected=yes');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Is the key sent in the correct format?',
    );
    await expect(marked(page)).toHaveCount(0);
  });

  test('finds the answers in the address bar where the page was stored without them', async ({
    page,
    request,
  }) => {
    const bare = await (await request.get('/triage/format/')).text();
    await page.route('**/triage/format/?*', (route) =>
      route.fulfill({ body: bare, contentType: 'text/html' }),
    );
    await page.goto('/triage/format/?copied=no&recopy=still-fails&rejected=yes');
    await expect(page.getByRole('region', { name: 'Your answers' }).getByRole('listitem')).toHaveCount(4);
    await page.goto('/triage/format/?copied=no&rejected=yes');
    await expect(page).toHaveURL('/triage/recopy/?copied=no&note=unreachable&rejected=yes');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Copy the key again and retry');
  });

  test('leaves a link alone that is meant for a new tab', async ({ page, context }) => {
    await page.goto('/triage/copied/?rejected=yes');
    const opened = context.waitForEvent('page');
    await answer(page, 'Yes, every character').click({ modifiers: ['ControlOrMeta'] });
    await expect(await opened).toHaveURL('/triage/format/?copied=yes&rejected=yes');
    await expect(page).toHaveURL('/triage/copied/?rejected=yes');
  });

  test('starts again in place, without the answers', async ({ page }) => {
    await page.goto('/triage/format/?copied=yes&rejected=yes');
    await page.getByRole('link', { name: 'Start again' }).click();
    await expect(page).toHaveURL('/triage/rejected/');
    await expect(page.getByRole('region', { name: 'Your answers' })).toHaveCount(0);
  });
});

test.describe('The rating under a question', () => {
  const rating = (page: Page) => page.locator('.rate-page');
  /** What the reader votes on, as it reaches the site. */
  const voted = async (page: Page) => {
    const sent = page.waitForRequest('**/api/feedback/');
    await rating(page).getByRole('button', { name: 'Yes' }).click();
    return ((await sent).postDataJSON() as { page: string }).page;
  };

  test('is about the question on screen, also after it has changed in place', async ({ page }) => {
    await page.goto('/triage/copied/?rejected=yes');
    await answer(page, 'Yes, every character').click();
    await expect(rating(page).locator('input[name=page]').first()).toHaveValue('/triage/format/');
    expect(await voted(page)).toBe('/triage/format/');
    await expect(rating(page)).toContainText('Thanks for your feedback.');
    await answer(page, 'Yes, as in the docs').click();
    await expect(rating(page)).not.toContainText('Thanks for your feedback.');
    expect(await voted(page)).toBe('/triage/permissions/');
    // Coming back, the reader finds the vote.
    await page.goBack();
    await expect(rating(page).getByRole('button', { name: 'Withdraw my vote' })).toBeVisible();
  });
});

test.describe('An outcome', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('has its address copied by a button, answers included, and says so', async ({ page }) => {
    await page.goto('/triage/working/?copied=no&note=wrong&recopy=works&rejected=yes');
    await page.getByRole('button', { name: 'Copy link to these answers' }).press('Enter');
    await expect(page.getByRole('status')).toHaveText('Link to these answers copied');
    expect(await clipboard(page)).toMatch(/\/triage\/working\/\?copied=no&recopy=works&rejected=yes$/);
  });

  test('has "What to capture" copied as text for a message to support', async ({ page }) => {
    await page.goto('/triage/rotate/?copied=yes&expiry=expired&format=skip&permissions=yes&rejected=yes');
    await page.goto(
      '/triage/support/?rejected=yes&copied=yes&format=yes&permissions=yes&expiry=expired&rotate=no',
    );
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByRole('status')).toHaveText('Copied as text');
    const text = await clipboard(page);
    expect(text).toContain('Provider and endpoint:\n\n');
    expect(text).toContain('- Does the key have the right permissions? Yes, it has what the endpoint needs');
  });

  test('says where to copy from where the browser will not copy', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('no')) },
      });
    });
    await page.goto('/triage/support/');
    await page.getByRole('button', { name: 'Copy link to these answers' }).click();
    await expect(page.getByRole('status')).toHaveText(/would not copy/);
  });
});
