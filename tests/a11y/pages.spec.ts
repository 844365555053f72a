import { expect, test } from '../support/test.ts';
import { violations } from '../setup/axe.ts';
import { pagesToVisit } from '../setup/pages.ts';

for (const address of pagesToVisit()) {
  test(`${address} breaks no rule of accessibility, in light and in dark colours`, async ({ page }) => {
    await page.goto(address);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });
}
