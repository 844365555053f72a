import { expect, test } from '@playwright/test';
import { pagesToVisit } from '../setup/pages.ts';

/** WCAG 2.2, 2.5.8: the least side of a target, in CSS pixels. */
const LEAST = 24;

test.use({ viewport: { width: 320, height: 640 } });

for (const address of pagesToVisit()) {
  test.describe(`320 pixels wide, which is 1280 at 400 %, ${address}`, () => {
    test('does not scroll sideways', async ({ page }) => {
      await page.goto(address);
      const { width, wide } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        wide: [...document.querySelectorAll('body *')]
          .filter((one) => one.getBoundingClientRect().right > innerWidth && !one.closest('pre, table'))
          .map((one) => one.outerHTML.slice(0, 100)),
      }));
      expect(width, wide.join('\n')).toBeLessThanOrEqual(320);
    });

    test('has targets that a finger hits', async ({ page }) => {
      await page.goto(address);
      const small = await page.evaluate((least) => {
        const isInSentence = (one: Element) =>
          getComputedStyle(one).display === 'inline' && one.parentElement?.textContent !== one.textContent;
        return (
          [
            ...document.querySelectorAll(
              'a[href], button, summary, select, textarea, input:not([type=hidden])',
            ),
          ]
            .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !isInSentence(one))
            .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
            // What stands outside the screen until it is focused is read out, not hit.
            .filter(({ box }) => box.width > 1 && (box.width < least || box.height < least))
            .map(({ one, box }) => `${box.width} × ${box.height}: ${one.outerHTML.slice(0, 120)}`)
        );
      }, LEAST);
      expect(small).toEqual([]);
    });
  });
}
