import { violations } from '../setup/axe.ts';
import { pasteInto } from '../support/paste.ts';
import { expect, test, type Page } from '../support/test.ts';

const REQUEST = [
  'curl http://api.openai.com/v1/models?limit=5&after=x \\',
  "  -H 'Authorization: Token $OPENAI_API_KEY' \\",
  `  -H "X-Api-Key: ${'FAKE0123'.repeat(12)}"`,
].join('\n');

async function fillIn(page: Page): Promise<void> {
  await page.goto('/check/request/');
  await pasteInto(page.getByLabel('The request that fails'), REQUEST);
  await expect(page.locator('.findings')).toBeVisible();
  await page.getByLabel('Address').fill('https://api.example.com/v1/me');
  await expect(page.locator('[data-own-request] .languages')).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Looking at a request is accessible (${colorScheme})`, () => {
    test.use({ colorScheme });

    test('with findings, a corrected request and one of the reader', async ({ page }) => {
      await fillIn(page);
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('What was found in a request fits a screen 320 px wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await fillIn(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
