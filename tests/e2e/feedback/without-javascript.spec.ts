import { expect, test } from '../../support/test.ts';
import { sharedDataFolder, storedVotes } from '../../setup/votes.ts';

const folder = sharedDataFolder();

// Pages that refuse a vote, and one that is not there.
test.use({ expectedErrors: [/responded with a status of 4\d\d/] });

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader votes on a step, says why, and is led back to the step', async ({ page }) => {
    await page.goto('/guide/');
    await page.locator('#check-format .rate').getByRole('button', { name: 'No' }).click();
    await expect(page).toHaveURL(/\/feedback\/thanks\/\?vote=/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thanks for your feedback.');
    const id = new URL(page.url()).searchParams.get('vote') ?? '';
    expect(storedVotes(folder, 'id', id)).toMatchObject([{ part: 'check-format', answer: 'no' }]);

    await page.getByLabel('What was missing?').selectOption('It is hard to follow');
    await page.getByLabel('In your words').fill('Two lines.\nIn my words.');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thanks for your feedback.');
    expect(storedVotes(folder, 'id', id)).toMatchObject([
      { answer: 'no', reason: 'unclear', words: 'Two lines.\nIn my words.' },
    ]);
    await page.getByRole('link', { name: 'Back to where you were' }).click();
    await expect(page).toHaveURL(/\/guide\/#check-format$/);
  });

  test('a reader changes the vote and takes it back', async ({ page }) => {
    await page.goto('/faq/');
    await page.locator('.rate-page').getByRole('button', { name: 'No' }).click();
    const id = new URL(page.url()).searchParams.get('vote') ?? '';
    await page.getByRole('button', { name: 'Yes' }).click();
    await expect(page.getByText('Your vote is stored: Yes.')).toBeVisible();
    expect(storedVotes(folder, 'id', id)).toMatchObject([{ answer: 'yes' }]);
    await page.getByRole('button', { name: 'Withdraw my vote' }).click();
    await expect(page.getByText('Nothing of it is kept.')).toBeVisible();
    expect(storedVotes(folder, 'id', id)).toEqual([]);
    await page.getByRole('link', { name: 'Back to where you were' }).click();
    await expect(page).toHaveURL(/\/faq\/$/);
  });

  test('2,000 characters of any script are stored', async ({ page }) => {
    await page.goto('/faq/');
    await page.locator('.rate-page').getByRole('button', { name: 'No' }).click();
    const id = new URL(page.url()).searchParams.get('vote') ?? '';
    await page.getByLabel('In your words').fill('鍵'.repeat(2000));
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thanks for your feedback.');
    expect(storedVotes(folder, 'id', id)).toMatchObject([{ words: '鍵'.repeat(2000) }]);
  });

  for (const [count, what] of [
    [2001, 'Your words are longer than 2,000 characters.'],
    [17_000, 'The vote is larger than 16 KiB.'],
  ] as const) {
    test(`words of ${count} characters are refused with a page that hands them back`, async ({ page }) => {
      await page.goto('/faq/');
      await page.locator('.rate-page').getByRole('button', { name: 'No' }).click();
      const typed = 'x'.repeat(count);
      await page.getByLabel('In your words').fill(typed);
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByText(what)).toBeVisible();
      await expect(page.getByLabel('In your words')).toHaveValue(typed);
      const shorter = `Shortened from ${count}.`;
      await page.getByLabel('In your words').fill(shorter);
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thanks for your feedback.');
      expect(storedVotes(folder, 'words', shorter)).toHaveLength(1);
    });
  }

  test('a vote that is not stored is not thanked for', async ({ page }) => {
    await page.goto('/feedback/thanks/?vote=7d1f3c1e-0000-4000-8000-000000000000&page=/faq/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No vote stored here');
    await expect(page.getByRole('link', { name: 'Back to where you were' })).toHaveAttribute('href', '/faq/');
  });
});

test('Every page that asks can be voted on, and only pages that help ask', async ({ page, request }) => {
  for (const address of ['/', '/guide/', '/faq/', '/escalation/']) {
    await page.goto(address);
    await expect(page.locator('.rate-page')).toHaveCount(1);
    const places = await page
      .locator('[data-rate] > form')
      .evaluateAll((forms) => forms.map((form) => Object.fromEntries(new FormData(form as HTMLFormElement))));
    for (const place of places) {
      const form = { ...(place as Record<string, string>), answer: 'yes' };
      expect((await request.post('/api/feedback/', { form, maxRedirects: 0 })).status()).toBe(303);
    }
  }
  for (const address of ['/no/such/page/', '/feedback/thanks/']) {
    await page.goto(address);
    await expect(page.locator('.rate-page')).toHaveCount(0);
  }
});
