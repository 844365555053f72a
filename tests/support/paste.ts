import type { Locator, Page } from '@playwright/test';

/** The box, on the page or in the dialog. */
export const boxOf = (page: Page) => page.getByLabel('Search or paste an error');

/** Pastes a text into a field as a reader does, with what the clipboard holds. */
export async function pasteInto(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Pastes a text into the box. */
export async function paste(page: Page, text: string): Promise<void> {
  await pasteInto(boxOf(page), text);
}
