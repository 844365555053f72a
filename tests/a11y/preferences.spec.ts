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
      const { looked, bare } = await page.evaluate((selector) => {
        const controls = [...document.querySelectorAll<HTMLElement>(selector)];
        const shown = controls.filter((one) => one.checkVisibility({ visibilityProperty: true }));
        const withoutRing = shown.filter((one) => {
          one.focus();
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle === 'none' || parseFloat(outlineWidth) < 2;
        });
        return { looked: shown.length, bare: withoutRing.map((one) => one.outerHTML.slice(0, 120)) };
      }, CONTROLS);
      expect(looked).toBeGreaterThan(5);
      expect(bare).toEqual([]);
    });

    test('keeps its buttons and its focus visible in forced colours', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(address);
      const lost = await page.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.button, button')];
        return buttons
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .filter((one) => {
            one.focus();
            const { outlineStyle, outlineColor, backgroundColor } = getComputedStyle(one);
            return outlineStyle === 'none' || outlineColor === backgroundColor;
          })
          .map((one) => one.outerHTML.slice(0, 120));
      });
      expect(lost).toEqual([]);
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
