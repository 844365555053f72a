import { expect, test, type Page } from '@playwright/test';
import { violations } from '../setup/axe.ts';

/** Every kind of state that the checklist has beside the bare pages, which pages.spec.ts looks at. */
const STATES = {
  'a question with answers before it': '/triage/format/?copied=no&recopy=still-fails&rejected=yes',
  'a question entered in the middle': '/triage/permissions/?format=yes&start=format',
  'how to find out': '/triage/copied/?copied=unsure&rejected=yes',
  'an answer being changed': '/triage/copied/?copied=yes&format=yes&permissions=no&rejected=yes',
  'an answer that was skipped, being changed': '/triage/copied/?copied=skip&rejected=yes',
  'a note about the address': '/triage/rejected/?note=wrong',
  'support with its answers':
    '/triage/support/?copied=yes&expiry=expired&format=skip&fix-format=still-fails&permissions=yes&rejected=yes&rotate=no',
  'a working key': '/triage/working/?copied=no&recopy=works&rejected=yes',
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`The checklist in ${colorScheme} colours breaks no rule of accessibility`, () => {
    test.use({ colorScheme });

    for (const [state, address] of Object.entries(STATES))
      test(`with ${state}`, async ({ page }) => {
        await page.goto(address);
        expect(await violations(page)).toEqual([]);
      });

    test('on the way through it in place', async ({ page }) => {
      await page.goto('/triage/copied/?rejected=yes');
      const go = async (name: string | RegExp, arrival: string) => {
        await page.locator('main').getByRole('link', { name }).click();
        await expect(page.getByRole('heading', { name: arrival })).toBeFocused();
        expect(await violations(page)).toEqual([]);
      };
      await go("I don't know", 'How to find out');
      await go(/I still can't tell/, 'Copy the key again and retry');
      await go('Change your answer to “Is the key copied correctly?”', 'How to find out');
      await go(/No, something differs/, 'Copy the key again and retry');
      await go('It works now', 'API key working?');
    });
  });
}

/** Everything that can be pressed and is on screen, with its size. */
function targets(page: Page) {
  return page.locator('[data-checklist] :is(a, button)').evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return { text: one.textContent, width, height, main: one.matches('.answer') };
    }),
  );
}

for (const [state, address] of Object.entries(STATES))
  test(`A thumb can hit every target of the checklist on a phone, with ${state}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const small = (await targets(page)).filter(({ height, main }) => height < (main ? 44 : 24));
    expect(small).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'no sideways scroll').toBeLessThanOrEqual(0);
  });
