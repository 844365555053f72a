import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';

/** Votes on a page while there is no network. @returns what is wrong with what the reader is told */
export async function voteOffline(page: Page): Promise<string[]> {
  await page.goto('/guide/');
  const rating = page.locator('.rate-page');
  await rating.getByRole('button', { name: 'Yes' }).click();
  const says = await rating
    .getByText('Kept on this device.')
    .waitFor({ timeout: 5000 })
    .then(
      () => true,
      () => false,
    );
  return says ? [] : ['a vote cast offline is not said to be kept'];
}

/** Opens another page, and waits until the vote is in the store. @returns what is wrong with what is there */
export async function findVote(page: Page, file: string): Promise<string[]> {
  await Promise.all([page.waitForResponse('**/api/feedback/'), page.goto('/faq/')]);
  await page.goto('/guide/', { waitUntil: 'networkidle' });
  const database = new DatabaseSync(file, { readOnly: true });
  const votes = database.prepare("SELECT answer FROM votes WHERE page = '/guide/'").all();
  database.close();
  const told = await page.getByText('Thanks for your feedback.').first().isVisible();
  return [
    ...(votes.length === 1 ? [] : [`the vote is in the store ${votes.length} times`]),
    ...(told ? [] : ['the reader is not told that the vote was sent']),
  ];
}
