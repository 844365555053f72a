import { violations } from '../setup/axe.ts';
import { expect, test } from '../support/test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Looking at a key is accessible (${colorScheme})`, () => {
    test.use({ colorScheme });

    test('with findings of every severity', async ({ page }) => {
      await page.goto('/check/key/');
      const claims = btoa(JSON.stringify({ iss: 'https://issuer.example', exp: 1 })).replace(/=+$/, '');
      const token = [btoa(JSON.stringify({ alg: 'none' })).replace(/=+$/, ''), claims, 'fakesignature'].join(
        '.',
      );
      await page.getByLabel('The key, as your app has it').fill(`"${token}\u200b" `);
      await expect(page.getByRole('heading', { name: 'The token has expired' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('Findings fit a screen 320 px wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/check/key/');
  await page
    .getByLabel('The key, as your app has it')
    .fill(`Authorization: Bearer ${'FAKE0123'.repeat(12)}\u200b\r\n`);
  await expect(page.locator('.findings')).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
