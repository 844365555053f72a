import { expect, test } from '@playwright/test';
import { violations } from '../setup/axe.ts';
import { pagesToVisit } from '../setup/pages.ts';

for (const address of pagesToVisit()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} breaks no rule of accessibility in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      expect(await violations(page)).toEqual([]);
    });
  }
}
