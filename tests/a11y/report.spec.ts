import { violations } from '../setup/axe.ts';
import { expect, test } from '../support/test.ts';

const KEY = ['sk', 'proj', 'T3BlbkFJ'.repeat(4)].join('-');

for (const colorScheme of ['light', 'dark'] as const)
  test(`The filled-in report breaks no rule of accessibility in ${colorScheme} colours, and fits a narrow screen`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/report/');
    await page.getByLabel('Provider').fill('OpenAI');
    await page.getByLabel('Error message').fill(`Incorrect API key provided: ${KEY} ${'x'.repeat(3000)}`);
    await page.getByLabel('Error message').blur();
    await expect(page.getByRole('heading', { name: 'Pages of OpenAI' })).toBeVisible();
    for (const format of ['Plain text', 'Markdown', 'Mail draft']) {
      await page.getByRole('radio', { name: format }).check();
      expect(await violations(page), format).toEqual([]);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'no sideways scroll').toBeLessThanOrEqual(0);
  });
