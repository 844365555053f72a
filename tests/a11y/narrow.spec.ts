import { expect, test, type Page } from '../support/test.ts';
import { pagesToVisit } from '../setup/pages.ts';

/** The least side of a target, in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST = 24;

// What 1280 pixels are at 400 % (WCAG 2.2, 1.4.10).
test.use({ viewport: { width: 320, height: 640 } });

for (const address of pagesToVisit()) {
  test(`${address} fits a screen of 320 pixels, with targets that a finger hits`, async ({ page }) => {
    await page.goto(address);
    const { width, wide } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      wide: [...document.querySelectorAll('body *')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth && !one.closest('pre, table'))
        .map((one) => one.outerHTML.slice(0, 100)),
    }));
    expect(width, wide.join('\n')).toBeLessThanOrEqual(320);
    expect(await smallTargets(page)).toEqual([]);
  });
}

/** The controls that are less than `LEAST` wide or high. Links within a sentence may be: 2.5.8 lets them. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const isInSentence = (one: Element) =>
      getComputedStyle(one).display === 'inline' && one.parentElement?.textContent !== one.textContent;
    return (
      [...document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type=hidden])')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !isInSentence(one))
        .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
        // What stands outside the screen until it is focused is read out, not hit.
        .filter(({ box }) => box.width > 1 && (box.width < least || box.height < least))
        .map(({ one, box }) => `${box.width} × ${box.height}: ${one.outerHTML.slice(0, 120)}`)
    );
  }, LEAST);
}
