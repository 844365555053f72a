import { expect, test } from '../support/test.ts';

/** One page of every kind: what a reader's system asks for is met by the stylesheets that all of a kind share. */
const PAGES = [
  '/',
  '/guide/',
  '/triage/',
  '/triage/rejected/',
  '/faq/',
  '/escalation/',
  '/errors/',
  '/errors/openai/',
  '/errors/openai/incorrect-api-key/',
  '/search/',
];
const CONTROLS = 'a[href], button, summary, select, textarea, input:not([type=hidden])';

for (const address of PAGES) {
  test.describe(`The page ${address}`, () => {
    test('shows where the keyboard is, on every control', async ({ page }) => {
      await page.goto(address);
      const controls = await page.locator(CONTROLS).filter({ visible: true }).all();
      expect(controls.length).toBeGreaterThan(5);
      for (const control of controls) {
        await control.focus();
        const ring = await control.evaluate((one) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
        });
        expect(ring, await control.evaluate((one) => one.outerHTML)).toBeGreaterThanOrEqual(2);
      }
    });

    test('keeps its buttons and its focus visible in forced colours', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(address);
      const buttons = await page.locator('.button, button').filter({ visible: true }).all();
      for (const button of buttons) {
        await button.focus();
        const edges = await button.evaluate((one) => {
          const { outlineStyle, outlineColor, backgroundColor } = getComputedStyle(one);
          return { outlineStyle, differs: outlineColor !== backgroundColor };
        });
        expect(edges).toEqual({ outlineStyle: expect.not.stringMatching('none') as unknown, differs: true });
      }
    });

    test('moves nothing where the reader wants no motion', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((one) => {
            const { transitionDuration, animationName, animationDuration, scrollBehavior } =
              getComputedStyle(one);
            const lasts = (durations: string) => durations.split(',').some((text) => parseFloat(text) > 0.01);
            return (
              lasts(transitionDuration) ||
              (animationName !== 'none' && lasts(animationDuration)) ||
              scrollBehavior === 'smooth'
            );
          })
          .map((one) => one.outerHTML.slice(0, 100)),
      );
      expect(moving).toEqual([]);
    });
  });
}

test('No page slides into the next where the reader wants no motion', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset.transition = viewTransition ? 'yes' : 'no';
    });
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/guide/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'FAQ' }).click();
  await expect(page).toHaveURL('/faq/');
  await expect(page.locator('html')).toHaveAttribute('data-transition', 'no');
});
