import { expect, test } from '../support/test.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';

const CONTROLS = 'a[href], button, summary, select, textarea, input:not([type=hidden])';

for (const address of PAGE_KINDS) {
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
        const ground = getComputedStyle(document.body).backgroundColor;
        const buttons = [...document.querySelectorAll<HTMLElement>('.button, button')];
        return buttons
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .filter((one) => {
            one.focus();
            const { outlineStyle, outlineColor, outlineOffset } = getComputedStyle(one);
            // With a gap around the button, the ring stands on the page.
            return outlineStyle === 'none' || parseFloat(outlineOffset) < 1 || outlineColor === ground;
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

test('What an address points at is framed, and the line of the steps is drawn, in forced colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/guide/#check-format');
  const step = page.locator('#check-format');
  await expect(step).toHaveCSS('outline-style', 'solid');
  const [line, ground] = await step.evaluate((one) => [
    getComputedStyle(one, '::before').backgroundColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(line).not.toBe(ground);
});

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
