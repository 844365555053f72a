import { expect, test, type Page } from '../../support/test.ts';
import { fakeKey, sharedDataFolder, storedVotes } from '../../setup/votes.ts';

const folder = sharedDataFolder();
const THANKS = 'Thanks for your feedback.';

/** The question under a step of the guide. */
const step = (page: Page, id = 'check-format') => page.locator(`#${id} [data-rate]`);

/** What is stored of the reader in this browser. */
async function mine(page: Page): Promise<Record<string, unknown>[]> {
  const kept = await page.evaluate(() => localStorage.getItem('keyfix:feedback') ?? '{}');
  const { reader = '' } = JSON.parse(kept) as { reader?: string };
  return storedVotes(folder, 'reader', reader);
}

test.describe('A reader', () => {
  test('says that a step was no help, then why, and is thanked each time it is stored', async ({ page }) => {
    await page.goto('/guide/');
    const rating = step(page);
    await rating.getByRole('button', { name: 'No' }).click();
    await expect(rating.getByText(THANKS)).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(THANKS);
    await expect(rating.getByRole('button', { name: 'No' })).toBeFocused();
    expect(await mine(page)).toMatchObject([
      { page: '/guide/', part: 'check-format', answer: 'no', words: '' },
    ]);

    await rating.getByLabel('What was missing?').selectOption('A step or a detail is missing');
    await rating.getByLabel('In your words').fill('Which header does it want?');
    await rating.getByRole('button', { name: 'Send' }).click();
    await expect(rating.getByLabel('In your words')).toBeHidden();
    await expect(rating.getByText(THANKS), 'the pressed button is gone: the focus is here').toBeFocused();
    expect(await mine(page)).toMatchObject([{ reason: 'step-missing', words: 'Which header does it want?' }]);
  });

  test('does it all by keyboard', async ({ page }) => {
    await page.goto('/faq/');
    const rating = page.locator('.rate-page');
    await rating.getByRole('button', { name: 'Yes' }).focus();
    await page.keyboard.press('Enter');
    await expect(rating.getByText(THANKS)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(rating.getByText('Say more')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Short and clear.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(rating.getByText(THANKS)).toBeFocused();
    expect(await mine(page)).toMatchObject([{ page: '/faq/', answer: 'yes', words: 'Short and clear.' }]);
  });

  test('changes the vote, also after a reload, and counts once', async ({ page }) => {
    await page.goto('/escalation/');
    const rating = page.locator('.rate-page');
    await rating.getByRole('button', { name: 'No' }).click();
    await rating.getByLabel('In your words').fill('Too steep.');
    await rating.getByRole('button', { name: 'Send' }).click();
    await expect(rating.getByText(THANKS)).toBeFocused();
    await page.reload();
    await expect(rating.getByRole('button', { name: 'No' })).toHaveAttribute('aria-pressed', 'true');
    await rating.getByRole('button', { name: 'Yes' }).click();
    await expect(page.getByRole('status')).toHaveText(THANKS);
    expect(await mine(page), 'the words stay').toMatchObject([{ answer: 'yes', words: 'Too steep.' }]);
  });

  test('takes the vote back', async ({ page }) => {
    await page.goto('/guide/');
    const rating = step(page, 'rotate-the-key');
    await rating.getByRole('button', { name: 'Yes' }).click();
    await rating.getByRole('button', { name: 'Withdraw my vote' }).click();
    await expect(rating.getByText('Your vote is withdrawn.')).toBeFocused();
    await expect(rating.getByRole('button', { name: 'Withdraw my vote' })).toHaveCount(0);
    expect(await mine(page)).toEqual([]);
    await page.reload();
    await expect(rating.getByRole('button', { name: 'Yes' })).not.toHaveAttribute('aria-pressed');
  });

  test('sees in one tab what was changed in another', async ({ page, context }) => {
    await page.goto('/guide/');
    await step(page).getByRole('button', { name: 'Yes' }).click();
    await expect(step(page).getByText(THANKS)).toBeVisible();
    const other = await context.newPage();
    await other.goto('/guide/');
    await expect(step(other).getByRole('button', { name: 'Yes' })).toHaveAttribute('aria-pressed', 'true');
    await step(other).getByRole('button', { name: 'No' }).click();
    await expect(step(page).getByRole('button', { name: 'No' })).toHaveAttribute('aria-pressed', 'true');
    expect(await mine(page)).toMatchObject([{ answer: 'no' }]);
  });

  test('who votes in two tabs that know nothing of each other still counts once', async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    for (const tab of [page, other]) {
      await tab.goto('/guide/');
      await step(tab).getByRole('button', { name: 'Yes' }).hover();
    }
    for (const [tab, answer] of [
      [page, 'Yes'],
      [other, 'No'],
    ] as const) {
      await step(tab).getByRole('button', { name: answer }).click();
      await expect(step(tab).getByText(THANKS)).toBeVisible();
    }
    expect(await mine(page)).toMatchObject([{ answer: 'no' }]);
  });

  test('rates each question of the checklist for itself, although no page is loaded between them', async ({
    page,
  }) => {
    await page.goto('/triage/rejected/');
    const rating = page.locator('.rate-page');
    await rating.getByRole('button', { name: 'Yes' }).click();
    await expect(rating.getByText(THANKS)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Yes' }).first().click();
    await expect(page).toHaveURL(/\/triage\/copied\//);
    await expect(rating.getByText(THANKS)).toHaveCount(0);
    await rating.getByRole('button', { name: 'No' }).click();
    await expect(rating.getByText(THANKS)).toBeVisible();
    const votes = (await mine(page)).map(({ page: about, answer }) => [about, answer]);
    expect(Object.fromEntries(votes)).toEqual({ '/triage/rejected/': 'yes', '/triage/copied/': 'no' });
    await page.goBack();
    await expect(rating.getByRole('button', { name: 'Yes' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('who pastes a key sends it masked, and finds it in no storage', async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.goto('/faq/');
    const rating = page.locator('.rate-page');
    await rating.getByRole('button', { name: 'No' }).click();
    await rating.getByLabel('In your words').fill(`My key ${fakeKey()} fails`);
    await expect
      .poll(() => page.evaluate(() => sessionStorage.getItem('keyfix:feedback-drafts')))
      .toContain('fails');
    await rating.getByRole('button', { name: 'Send' }).click();
    await expect(rating.getByText(THANKS)).toBeFocused();
    const kept = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    for (const text of [...sent, kept]) expect(text).not.toContain(fakeKey());
    expect(await mine(page)).toMatchObject([{ words: 'My key ••• fails' }]);
  });

  test('whose storage is closed votes all the same', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('closed', 'SecurityError');
          },
        });
    });
    await page.goto('/guide/');
    await step(page).getByRole('button', { name: 'No' }).click();
    await step(page).getByLabel('In your words').fill('No storage.');
    await step(page).getByRole('button', { name: 'Send' }).click();
    await expect(step(page).getByText(THANKS)).toBeFocused();
    expect(storedVotes(folder, 'words', 'No storage.')).toHaveLength(1);
  });

  test('whose storage holds something else votes all the same', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('keyfix:feedback', '{"reader":7,"votes":{"/guide/#check-format":"yes"}}');
      sessionStorage.setItem('keyfix:feedback-drafts', '"/guide/#check-format');
    });
    await page.goto('/guide/');
    await step(page).getByRole('button', { name: 'No' }).click();
    await expect(step(page).getByText(THANKS)).toBeVisible();
    expect(await mine(page)).toMatchObject([{ answer: 'no' }]);
  });

  test('fetches nothing of the question before turning to it', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto('/guide/', { waitUntil: 'networkidle' });
    expect(scripts.filter((url) => url.includes('mount'))).toEqual([]);
    await step(page).getByRole('button', { name: 'Yes' }).hover();
    await expect.poll(() => scripts.filter((url) => url.includes('mount'))).toHaveLength(1);
  });
});
