import { expect, test, type Page, type Route } from '../../support/test.ts';
import { sharedDataFolder, storedVotes } from '../../setup/votes.ts';

const folder = sharedDataFolder();
const THANKS = 'Thanks for your feedback.';
const rating = (page: Page) => page.locator('.rate-page');
const API = '**/api/feedback/';

/** Votes "no" on the FAQ and types these words, still unsent. */
async function type(page: Page, words: string): Promise<void> {
  await page.goto('/faq/');
  await rating(page).getByRole('button', { name: 'No' }).click();
  await expect(rating(page).getByText(THANKS)).toBeVisible();
  await rating(page).getByLabel('In your words').fill(words);
  // What keeps votes while the site is out of reach was fetched with the rating.
  await page.waitForLoadState('networkidle');
}

const problem =
  (status: number, detail: string, headers = {}) =>
  (route: Route) =>
    route.fulfill({
      status,
      headers,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', status, detail }),
    });

// What these tests bring about: a request for a vote or for the widget that fails.
test.use({ expectedErrors: [/Failed to load resource: .*(?:api\/feedback|mount\.)/] });

test.describe('A vote that does not arrive', () => {
  test('because the reader is offline says so, waits, and arrives once the network is back', async ({
    page,
    context,
  }) => {
    const words = 'Typed in a tunnel.';
    await type(page, words);
    await context.setOffline(true);
    await rating(page).getByRole('button', { name: 'Send' }).click();
    await expect(rating(page).getByText('It is sent when you are online again.')).toBeVisible();
    await expect(page.getByRole('status')).toContainText('Kept on this device.');
    await expect(rating(page).getByText(THANKS)).toHaveCount(0);
    await expect(rating(page).getByLabel('In your words')).toHaveValue(words);
    expect(storedVotes(folder, 'words', words)).toEqual([]);
    await context.setOffline(false);
    await expect(rating(page).getByText(`Sent. ${THANKS}`)).toBeVisible();
    expect(storedVotes(folder, 'words', words)).toHaveLength(1);
  });

  test('is sent by the next page that is opened, and stored once', async ({ page }) => {
    const words = 'Reloaded in between.';
    await type(page, words);
    await page.route(API, (route) => route.abort());
    await rating(page).getByRole('button', { name: 'Send' }).click();
    await expect(rating(page).getByRole('button', { name: 'Try again' })).toBeVisible();
    await page.unroute(API);
    await page.reload();
    await expect(rating(page).getByText(`Sent. ${THANKS}`)).toBeVisible();
    expect(storedVotes(folder, 'words', words)).toHaveLength(1);
  });

  test('although it was stored, because the answer got lost, counts once after another try', async ({
    page,
  }) => {
    const words = 'The answer got lost.';
    await type(page, words);
    await page.route(API, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await rating(page).getByRole('button', { name: 'Send' }).click();
    await expect(rating(page).getByRole('button', { name: 'Try again' })).toBeVisible();
    await page.unroute(API);
    await rating(page).getByRole('button', { name: 'Try again' }).click();
    await expect(rating(page).getByText(THANKS)).toBeFocused();
    expect(storedVotes(folder, 'words', words)).toHaveLength(1);
  });

  test('because its id is taken gets another one with the next try', async ({ page, request }) => {
    const words = 'A new id, please.';
    await type(page, words);
    await page.evaluate(() => {
      // What a reader does who clears the site's data in another tab: the vote is somebody else's now.
      localStorage.clear();
    });
    await page.route(API, problem(409, 'Taken.'), { times: 1 });
    await rating(page).getByRole('button', { name: 'Send' }).click();
    await expect(rating(page).getByText('another vote has the same id')).toBeVisible();
    const [sent] = await Promise.all([
      page.waitForRequest(API),
      rating(page).getByRole('button', { name: 'Try again' }).click(),
    ]);
    await expect(rating(page).getByText(THANKS)).toBeFocused();
    const { id } = sent.postDataJSON() as { id: string };
    expect(storedVotes(folder, 'words', words)).toMatchObject([{ id }]);
    expect((await request.post('/api/feedback/withdraw/', { data: { id } })).status()).toBe(200);
  });

  for (const [why, answer, says] of [
    [
      'the store is not there',
      problem(503, 'Later.', { 'retry-after': '5' }),
      'It is sent when the site can store votes again.',
    ],
    [
      'too many came from the network',
      problem(429, 'Slower.', { 'retry-after': '12' }),
      'Try again in 12 seconds',
    ],
    ['the site refuses it', problem(422, 'It is too odd.'), 'It is too odd.'],
    [
      'a network’s welcome page answers instead',
      (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Welcome' }),
      'It is sent when you are online again.',
    ],
  ] as const) {
    test(`because ${why} says so and keeps what was typed`, async ({ page }) => {
      await type(page, 'Kept.');
      await page.route(API, answer);
      await rating(page).getByRole('button', { name: 'Send' }).click();
      await expect(rating(page).getByText(says)).toBeVisible();
      await expect(rating(page).getByText(THANKS)).toHaveCount(0);
      await expect(rating(page).getByLabel('In your words')).toHaveValue('Kept.');
      await expect(rating(page).getByRole('button', { name: 'Try again' })).toBeVisible();
    });
  }

  test('because its words are too long is not sent, and says by how much', async ({ page }) => {
    await type(page, 'x'.repeat(2003));
    await expect(rating(page).getByText('Too long by 3.')).toBeVisible();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await rating(page).getByRole('button', { name: 'Send' }).click();
    await expect(rating(page).getByLabel('In your words')).toBeFocused();
    await expect(rating(page).getByLabel('In your words')).toHaveAccessibleDescription(/Too long by 3\./);
    expect(sent).toEqual([]);
  });
});

test('Where the question’s script can’t be loaded, the form works as without scripts', async ({ page }) => {
  await page.route('**/mount.*.js', (route) => route.abort());
  await page.goto('/guide/');
  await page.locator('#check-format [data-rate]').getByRole('button', { name: 'No' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(THANKS);
});
