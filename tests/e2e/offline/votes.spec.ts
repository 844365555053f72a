import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '../../support/test.ts';
import { fakeKey, sharedDataFolder, storedVotes } from '../../setup/votes.ts';

const folder = sharedDataFolder();
const API = '**/api/feedback/';
const WAITS = 'Kept on this device.';
const rating = (page: Page) => page.locator('.rate-page');
const yes = (page: Page) => rating(page).getByRole('button', { name: 'Yes' });

/** Opens a page with a reader of its own, whose votes can be found in the store. */
async function open(page: Page, address = '/faq/'): Promise<string> {
  const reader = randomUUID();
  await page.addInitScript((id) => {
    if (localStorage.getItem('keyfix:feedback')) return;
    localStorage.setItem('keyfix:feedback', JSON.stringify({ reader: id, votes: {} }));
  }, reader);
  await page.goto(address);
  await yes(page).hover();
  await page.waitForLoadState('networkidle');
  return reader;
}

test.use({ expectedErrors: [/Failed to load resource: .*api\/feedback/] });

test.describe('A vote cast without a network', () => {
  test('waits over a reload and is sent from whatever page is opened next', async ({ page }) => {
    const reader = await open(page);
    await page.route(API, (route) => route.abort());
    await yes(page).click();
    await expect(rating(page).getByText(WAITS)).toBeVisible();
    await page.reload();
    await expect(rating(page).getByText(WAITS)).toBeVisible();
    expect(storedVotes(folder, 'reader', reader)).toEqual([]);
    await page.unroute(API);
    await Promise.all([page.waitForResponse(API), page.goto('/escalation/')]);
    await expect
      .poll(() => storedVotes(folder, 'reader', reader))
      .toMatchObject([{ page: '/faq/', answer: 'yes' }]);
    await page.goto('/faq/');
    await expect(rating(page).getByText('Thanks for your feedback.')).toBeVisible();
  });

  test('is one vote, however many pages send it at once', async ({ page, context }) => {
    const reader = await open(page);
    const other = await context.newPage();
    await other.goto('/guide/');
    await other.waitForLoadState('networkidle');
    await context.setOffline(true);
    await yes(page).click();
    await expect(rating(page).getByText(WAITS)).toBeVisible();
    await context.setOffline(false);
    await expect(rating(page).getByText('Sent. Thanks for your feedback.')).toBeVisible();
    expect(storedVotes(folder, 'reader', reader)).toHaveLength(1);
  });

  test('is sent with what was said after it, and as it was said last', async ({ page, context }) => {
    const reader = await open(page);
    await context.setOffline(true);
    await rating(page).getByRole('button', { name: 'No' }).click();
    await expect(rating(page).getByText(WAITS)).toBeVisible();
    await rating(page).getByText('Say more').click();
    const key = fakeKey();
    await rating(page).getByLabel('In your words').fill(`My key is ${key}.`);
    await rating(page).getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('status')).toContainText(WAITS);
    expect(await kept(page), 'masked before it is kept').not.toContain(key);
    await yes(page).click();
    await expect(rating(page).getByText(WAITS)).toBeVisible();
    await context.setOffline(false);
    await expect(rating(page).getByText('Sent.')).toBeVisible();
    const [stored, ...more] = storedVotes(folder, 'reader', reader);
    expect(more).toEqual([]);
    expect(stored).toMatchObject({ answer: 'yes', words: 'My key is •••.' });
  });

  test('can be taken back before it was ever sent', async ({ page, context }) => {
    const reader = await open(page);
    await context.setOffline(true);
    await yes(page).click();
    await rating(page).getByRole('button', { name: 'Withdraw my vote' }).click();
    await expect(rating(page).getByText(WAITS)).toBeVisible();
    await context.setOffline(false);
    await expect(rating(page).getByText('Your vote is withdrawn.')).toBeVisible();
    expect(storedVotes(folder, 'reader', reader)).toEqual([]);
  });
});

test('A vote that the site could not store is sent again after the time that it asks for', async ({
  page,
}) => {
  const reader = await open(page);
  await page.route(
    API,
    (route) => route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: '{}' }),
    {
      times: 1,
    },
  );
  await yes(page).click();
  await expect(rating(page).getByText('It is sent when the site can store votes again.')).toBeVisible();
  await expect(rating(page).getByText('Sent. Thanks for your feedback.')).toBeVisible();
  expect(storedVotes(folder, 'reader', reader)).toHaveLength(1);
});

/** Everything that waits in this browser, as text. */
function kept(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('keyfix-feedback');
        opening.onerror = () => {
          reject(new Error('no database'));
        };
        opening.onsuccess = () => {
          const all = opening.result.transaction('waiting').objectStore('waiting').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result) + JSON.stringify([localStorage, sessionStorage]));
          };
        };
      }),
  );
}
