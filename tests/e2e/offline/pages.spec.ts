import { expect, test, type Page } from '../../support/test.ts';
import { violations } from '../../setup/axe.ts';

test.use({ serviceWorkers: 'allow', expectedErrors: [/Failed to load resource/] });

/** Visits the start page, and waits until it is kept. */
async function visit(page: Page): Promise<void> {
  await page.goto('/');
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state), {
      timeout: 60_000,
    })
    .toBe('activated');
}

test.describe('Without a network, after one visit', () => {
  test('pages open at every form of their address, and the checklist takes answers from it', async ({
    page,
    context,
  }) => {
    await visit(page);
    await context.setOffline(true);
    for (const address of ['/guide/', '/guide/?x=1', '/guide', '/search/?q=key#q=expired']) {
      expect((await page.goto(address))?.status(), address).toBe(200);
    }
    await page.goto('/triage/format/?rejected=yes&copied=yes');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Is the key sent in the correct format?',
    );
  });

  test('a page that was read is there, and one that was not says so and leads to what is', async ({
    page,
    context,
  }) => {
    await visit(page);
    await page.goto('/errors/openai/incorrect-api-key/', { waitUntil: 'networkidle' });
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await context.setOffline(true);
    await page.goto('/errors/openai/incorrect-api-key/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    const answer = await page.goto('/errors/stripe/');
    expect(answer?.status()).toBe(503);
    await expect(page).toHaveURL(/\/errors\/stripe\/$/);
    await expect(page.getByRole('heading', { name: 'Pages you have opened' })).toBeVisible();
    await expect(page.locator('[data-read-pages] a')).toHaveAttribute('href', /incorrect-api-key/);
    expect(await violations(page)).toEqual([]);
  });

  test('nothing that was sent or refused is ever kept', async ({ page }) => {
    await visit(page);
    await page.goto('/nowhere/');
    await page.goto('/feedback/thanks/');
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => url);
    });
    expect(kept.filter((url) => /nowhere|\/feedback\/|\/api\//.test(url))).toEqual([]);
    expect(kept.length).toBeGreaterThan(100);
  });
});

test('The site can be installed', async ({ page, context }) => {
  await visit(page);
  const session = await context.newCDPSession(page);
  const { errors, url } = await session.send('Page.getAppManifest');
  expect(url).toMatch(/\/manifest\.webmanifest$/);
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A browser for tests keeps nothing of its profile, which is all that Chromium has against it.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
