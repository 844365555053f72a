import type { Page } from '@playwright/test';

/** The box, on the page or in the dialog. */
export const boxOf = (page: Page) => page.getByLabel('Search or paste an error');

/** Pastes a text into the box as a reader does, with what the clipboard holds. */
export async function paste(page: Page, text: string): Promise<void> {
  await boxOf(page).focus();
  await boxOf(page).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
