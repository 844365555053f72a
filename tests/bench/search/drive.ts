import type { Browser, Page } from '@playwright/test';
import type { SearchCase } from './cases.ts';

/** What the box showed for a case. */
export interface Shown {
  id: string;
  /** Entries of the error catalogue, best first. */
  results: readonly string[];
  /** Sections of everything else, best first. */
  sections: readonly string[];
  /** Milliseconds from the text in the box to the answer on screen. */
  ms: number;
}

const MOST = 10;

/** Puts every case into the box of the search page, in a real browser, and reads what it shows. */
export async function drive(
  browser: Browser,
  address: string,
  cases: readonly SearchCase[],
): Promise<Shown[]> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(new URL('/search/', address).href);
  // The first search fetches the index: it is not timed.
  await ask(page, 'key');
  const shown: Shown[] = [];
  for (const { id, text } of cases) {
    const { places, ms } = await ask(page, text);
    shown.push({
      id,
      results: places.filter((place) => place.startsWith('/errors/')).slice(0, MOST),
      sections: places.filter((place) => !place.startsWith('/errors/')).slice(0, MOST),
      ms,
    });
  }
  await page.close();
  return shown;
}

/** Puts a text into the box and waits for its answer: the addresses it shows, and the milliseconds it took. */
export async function ask(page: Page, text: string): Promise<{ places: string[]; ms: number }> {
  const field = page.getByLabel('Search or paste an error');
  await field.fill('');
  return field.evaluate(async (element, typed) => {
    const box = element.closest('[role=search]');
    if (!(element instanceof HTMLTextAreaElement) || !box) throw new Error('the search page has no box');
    const start = performance.now();
    element.value = typed;
    const answered = new Promise<void>((resolve) => {
      let searched = false;
      new MutationObserver(() => {
        if (box.getAttribute('aria-busy') === 'true') searched = true;
        else if (searched) resolve();
      }).observe(box, { attributes: true, attributeFilter: ['aria-busy'] });
    });
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    await answered;
    const ms = performance.now() - start;
    const options = [...box.querySelectorAll('a[role=option]')];
    return { places: options.map((option) => option.getAttribute('href') ?? ''), ms };
  }, text);
}
