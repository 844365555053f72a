import { expect, test } from '../support/test.ts';

test.describe('A section’s address', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied by the button beside its heading, and the page says so', async ({ page }) => {
    await page.goto('/guide/');
    await page.getByRole('button', { name: 'Copy link to “Check format”' }).click();
    await expect(page.getByRole('status')).toHaveText('Link to “Check format” copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/guide\/#check-format$/);
  });

  test('is copied without the path of a focused view', async ({ page }) => {
    await page.goto('/guide/?path=rejected#verify-the-key');
    await page.getByRole('button', { name: 'Copy link to “Verify the key”' }).press('Enter');
    await expect(page.getByRole('status')).toHaveText(/copied/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/guide\/#verify-the-key$/);
  });

  test('that was cut off in the middle of a letter opens the page', async ({ page }) => {
    // The fixture fails on an exception.
    await page.goto('/escalation/#%');
    await expect(page.getByRole('button', { name: 'Copy link to “Verify key”' })).toBeVisible();
  });

  for (const address of ['/faq/', '/escalation/', '/guide/', '/']) {
    test(`can be copied for every section of ${address}`, async ({ page }) => {
      await page.goto(address);
      const ids = await page
        .locator('[data-copy-link]')
        .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-copy-link') ?? ''));
      expect(ids.length).toBeGreaterThan(1);
      for (const id of ids) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
    });
  }

  test('stands in the address bar where the browser will not copy', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('no')) },
      });
    });
    await page.goto('/faq/');
    const button = page.locator('[data-copy-link]').first();
    await button.click();
    await expect(page).toHaveURL(/\/faq\/#[a-z0-9-]+$/);
    await expect(page.getByRole('status')).toHaveText(/would not copy/);
  });
});

test.describe('The colours', () => {
  test('follow the system until the reader picks, and the pick lasts without a flash', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await ground();
    await page.getByLabel('Colours').selectOption('Light');
    const light = await ground();
    expect(light).not.toBe(dark);
    // The first frame of the next page already has the choice: the script that sets it runs in the head.
    await page.goto('/faq/', { waitUntil: 'commit' });
    await page.waitForFunction(() => document.body);
    expect(await ground()).toBe(light);
    await page.getByLabel('Colours').selectOption('System');
    expect(await ground()).toBe(dark);
  });

  test('can be switched where storage is closed', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    });
    await page.goto('/');
    await page.getByLabel('Colours').selectOption('Dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('A reading page', () => {
  test('copies a block of code by keyboard', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/guide/');
    const block = page.locator('.code-block').first();
    await block.getByRole('button', { name: 'Copy code' }).press('Enter');
    await expect(page.getByRole('status')).toHaveText('Code copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim()).toBe((await block.locator('code').innerText()).trim());
  });

  test('says what to do where the browser will not copy code', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto('/guide/');
    await page.getByRole('button', { name: 'Copy code' }).first().click();
    await expect(page.getByRole('status')).toHaveText(/Select the code/);
  });

  test('can be skipped into by keyboard', async ({ page }) => {
    await page.goto('/guide/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  test('names where it stands and what comes before and after', async ({ page }) => {
    await page.goto('/faq/');
    const crumbs = page.getByRole('navigation', { name: 'You are here' });
    await expect(crumbs.getByRole('link')).toHaveAttribute('href', '/');
    await expect(crumbs).toContainText('Frequently asked questions');
    await expect(page.locator('a[rel=prev]')).toHaveAttribute('href', '/errors/');
    await expect(page.locator('a[rel=next]')).toHaveAttribute('href', '/escalation/');
  });

  test('prints everything, also from a focused view', async ({ page }) => {
    await page.goto('/guide/?path=rejected#verify-the-key');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#when-to-get-help')).toBeVisible();
    for (const body of await page.locator('.part-body').all()) await expect(body).toBeVisible();
    await expect(page.locator('#steps')).toBeVisible();
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByText('Your path:').filter({ visible: true })).toHaveCount(0);
  });
});

test.describe('An address that does not exist', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('answers 404 with search, the checklist and the symptoms', async ({ page }) => {
    const response = await page.goto('/no/such/page/');
    expect(response?.status()).toBe(404);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'Search or paste an error' })).toBeVisible();
    await expect(main.getByRole('link', { name: 'Answer the checklist' })).toHaveAttribute(
      'href',
      '/triage/',
    );
    expect(await main.locator('.paths a').count()).toBeGreaterThanOrEqual(7);
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('buttons that only a script can serve are not shown', async ({ page }) => {
    await page.goto('/guide/');
    await expect(page.locator('.copy').first()).toBeHidden();
    await expect(page.locator('.theme')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Search' }).first()).toHaveAttribute('href', '/search/');
  });
});
