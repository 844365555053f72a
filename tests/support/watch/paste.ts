import type { Page } from '@playwright/test';
import type { Sight } from './in-page.ts';

/** What came of a paste in the box. */
export interface Pasted {
  /** What the box shows of it. */
  readonly shown: string;
  /** How many results it has to pick from. */
  readonly options: number;
  /** The prepared report for the issue tracker, where there is one. */
  readonly report: string | undefined;
  readonly sights: readonly Sight[];
}

/**
 * Pastes texts into the box of the page, one after the other, as a reader's clipboard does. Waits for each answer, picks
 * the first result without leaving the page, looks around and clears the box.
 */
export function pasteAll(page: Page, texts: readonly string[]): Promise<Pasted[]> {
  return page.evaluate(inPage, texts);
}

async function inPage(texts: readonly string[]): Promise<Pasted[]> {
  const field = document.querySelector<HTMLTextAreaElement>('textarea.search-field');
  const box = field?.closest('.search-box');
  if (!field || !box) throw new Error('no box on this page');
  const stay = (event: Event): void => {
    event.preventDefault();
  };
  addEventListener('click', stay);

  const until = (what: string, holds: () => boolean): Promise<void> => {
    if (holds()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const changes = new MutationObserver(() => {
        if (!holds()) return;
        changes.disconnect();
        clearTimeout(deadline);
        resolve();
      });
      const deadline = setTimeout(() => {
        changes.disconnect();
        reject(new Error(`${what}: did not happen`));
      }, 20_000);
      changes.observe(box, {
        attributes: true,
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
  };
  const isBusy = () => box.getAttribute('aria-busy') !== 'false';
  const options = () => [...box.querySelectorAll<HTMLElement>('.search-result')];
  const hasAnswer = () => options().length > 0 || box.querySelector('.search-nothing') !== null;

  /** Effects run after the paint that follows an answer. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });

  const pasted: Pasted[] = [];
  for (const text of texts) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.focus();
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await until('an answer', () => field.value !== '' && !isBusy() && hasAnswer());
    await painted();
    options()[0]?.click();
    pasted.push({
      shown: field.value,
      options: options().length,
      report: box.querySelector<HTMLAnchorElement>('a[href*="/issues/new"]')?.href,
      sights: window.lookAround(),
    });
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until('an empty box', () => !isBusy() && !hasAnswer());
  }
  removeEventListener('click', stay);
  return pasted;
}
