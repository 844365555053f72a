import { expect, test, type Page } from '../support/test.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import budgets from '../bench/budgets.json' with { type: 'json' };
import { hasIslandInView } from '../bench/size/in-view.ts';
import { wireBytes } from '../bench/size/wire.ts';

const { size } = budgets;

/** Opens a page, scrolls to its end, and notes what it asked for and what went wrong. */
async function visit(page: Page, address: string) {
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(address, { waitUntil: 'networkidle' });
  return { asked, wrong };
}

for (const address of PAGE_KINDS) {
  test.describe(`The page ${address}`, () => {
    test('asks nobody but the site, sets no cookie and has nothing to complain about', async ({
      page,
      context,
      baseURL,
    }) => {
      const { asked, wrong } = await visit(page, address);
      await page.keyboard.press('End');
      await page.waitForLoadState('networkidle');
      expect(asked.filter((url) => !url.startsWith(`${baseURL ?? ''}/`))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(wrong).toEqual([]);
    });

    test('fetches few scripts before the reader does anything', async ({ page }) => {
      const { asked } = await visit(page, address);
      const scripts = asked.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));
      const bytes = scripts.reduce((total, script) => total + wireBytes(script), 0);
      const most = hasIslandInView(address) ? size.scriptsAtFirstInView : size.scriptsAtFirst;
      expect(bytes).toBeLessThanOrEqual(most);
    });
  });
}
