import { expect, test, type Page } from '../../support/test.ts';
import { violations } from '../../setup/axe.ts';

// The service worker is what these tests are about.
test.use({ serviceWorkers: 'allow', expectedErrors: [/Failed to load resource/] });

/** Opens the control in the footer. */
async function open(page: Page) {
  await page.goto('/faq/');
  const control = page.locator('.keep-site');
  await control.locator('summary').click();
  return control;
}

test.describe('The whole site', () => {
  // Some 1,300 files are fetched.
  test.slow();

  test('says its size first, is kept with a bar, opens without a network, and can be removed', async ({
    page,
    context,
  }) => {
    const control = await open(page);
    await expect(control).toContainText(/[\d,]+ pages, about \d+\.\d MB/);
    expect(await violations(page)).toEqual([]);
    await control.getByRole('button', { name: 'Keep it' }).click();
    await expect(control.getByRole('progressbar')).toBeVisible();
    await expect(control).toContainText('Kept on', { timeout: 120_000 });
    await expect(page.getByRole('status')).toContainText('Kept on');
    await context.setOffline(true);
    await page.goto('/errors/stripe/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Stripe');
    await context.setOffline(false);
    const again = await open(page);
    await expect(again).toContainText('Kept on');
    await again.getByRole('button', { name: 'Remove it' }).click();
    await expect(again).toContainText('Removed.');
    await context.setOffline(true);
    await page.goto('/errors/stripe/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not on this device');
    expect(await violations(page)).toEqual([]);
  });

  test('can be stopped, and goes on where it was after a reload', async ({ page }) => {
    const control = await open(page);
    await control.getByRole('button', { name: 'Keep it' }).click();
    await expect(control).toContainText(/[1-9]\d\d of [\d,]+ files/);
    await control.getByRole('button', { name: 'Stop' }).click();
    await expect(control).toContainText(/Stopped at [1-9]/);
    const again = await open(page);
    await expect(again).toContainText(/Stopped at [1-9]/);
    await expect(again.getByRole('button', { name: 'Go on' })).toBeVisible();
  });
});

test('A reader without scripts is offered nothing that needs them', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/faq/');
  await expect(page.locator('.keep-site')).toHaveCount(0);
  await context.close();
});
