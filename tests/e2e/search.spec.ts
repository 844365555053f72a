import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const field = (page: Page) => page.getByLabel('Search or paste an error');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const section = (page: Page, title: string) =>
  page.getByRole('group', { name: 'On this site' }).getByRole('option', { name: title }).first();
const activeOption = (page: Page) => page.getByRole('listbox').getByRole('option', { selected: true });

async function openWith(page: Page, address: string, key: string): Promise<void> {
  await page.goto(address);
  await page.keyboard.press(key);
  await expect(field(page)).toBeFocused();
}

test.describe('Search', () => {
  test('opens by its button, and Escape closes it and returns the focus there', async ({ page }) => {
    await page.goto('/faq/');
    const button = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await button.click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
    await expect(page).toHaveURL('/faq/');
  });

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`opens by ${key}`, async ({ page }) => {
      await openWith(page, '/guide/', key);
      await expect(field(page)).toHaveValue('');
    });
  }

  test('keeps what is typed while it is still on its way', async ({ page }) => {
    await page.goto('/guide/');
    await page.route('**/_astro/search*.css', async (route) => {
      await page.keyboard.type('quota');
      await route.continue();
    });
    await page.keyboard.press('/');
    await expect(field(page)).toHaveValue('quota');
    await page.keyboard.type(' exceeded');
    await expect(field(page)).toHaveValue('quota exceeded');
    await expect(options(page).first()).toContainText('Quota');
  });

  test('does not open by / while somebody types', async ({ page }) => {
    await openWith(page, '/guide/', '/');
    await page.keyboard.type('a/b');
    await expect(field(page)).toHaveValue('a/b');
  });

  test('says its shortcuts on the button', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toHaveAttribute(
      'aria-keyshortcuts',
      '/ Control+K Meta+K',
    );
  });

  test('lands on the section picked with arrow keys and Enter, its words marked', async ({ page }) => {
    await openWith(page, '/escalation/', '/');
    await page.keyboard.type('Authorization: Bearer');
    await expect(section(page, 'Check format').locator('mark').first()).toBeVisible();
    await expect(page.getByRole('search')).toHaveAttribute('aria-busy', 'false');
    for (
      let presses = 0;
      !(await activeOption(page).filter({ hasText: 'Check format' }).count());
      presses++
    ) {
      expect(presses).toBeLessThan(8);
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/guide/#check-format');
    await expect(page.locator('#check-format')).toBeInViewport();
    await expect.poll(() => markedWords(page)).toContain('Authorization');
    expect(await markedWords(page)).toContain('Bearer');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('marks words on the page that is open already, and Escape takes the marks away', async ({ page }) => {
    await openWith(page, '/guide/', '/');
    await page.keyboard.type('netrc expired');
    await expect(page.getByRole('search')).toHaveAttribute('aria-busy', 'false');
    await section(page, 'expired or revoked').click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page).toHaveURL('/guide/#expired-or-revoked');
    await expect.poll(() => markedWords(page)).toContain('expired');
    await page.keyboard.press('Escape');
    expect(await markedWords(page)).toEqual([]);
  });

  test('moves through the results and back into the field', async ({ page }) => {
    await openWith(page, '/escalation/', '/');
    await page.keyboard.type('"Too Many Requests"');
    await expect(options(page).first()).toContainText('429');
    await expect(page.getByRole('search')).toHaveAttribute('aria-busy', 'false');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', /./);
    await page.keyboard.press('ArrowUp');
    await expect(activeOption(page)).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toBeFocused();
  });

  test('opens the best result by Enter alone', async ({ page }) => {
    await openWith(page, '/escalation/', '/');
    await page.keyboard.type('insufficient_quota');
    await expect(options(page).first()).toContainText('OpenAI');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/errors\/openai\/.*quota/);
  });

  test('says how many it found, once the reader pauses', async ({ page }) => {
    await openWith(page, '/escalation/', '/');
    await page.keyboard.type('referer');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
      /^\d+ results?\. First: Check IP or domain restrictions\./,
    );
  });

  test('says how it read a misspelt word', async ({ page }) => {
    await openWith(page, '/escalation/', '/');
    await page.keyboard.type('forbiden');
    await expect(page.getByRole('dialog')).toContainText('Read “forbiden” as “forbidden”');
  });

  test('grows for a paste of several lines, and Enter with Shift adds one', async ({ page }) => {
    await openWith(page, '/escalation/', '/');
    const height = async () => (await field(page).boundingBox())?.height ?? 0;
    const before = await height();
    await page.keyboard.insertText('HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer');
    await page.keyboard.press('Shift+Enter');
    await expect(field(page)).toHaveValue(/Bearer\n$/);
    expect(await height()).toBeGreaterThan(before);
    await expect(options(page).first()).toBeVisible();
  });
});

test.describe('Recent searches', () => {
  test('are kept when a result is opened, can be picked again, and go with one click', async ({ page }) => {
    await openWith(page, '/escalation/', '/');
    await page.keyboard.type('rate limit');
    await section(page, 'Rate limit').click();
    await expect(page).toHaveURL('/guide/#rate-limit');

    await openWith(page, '/faq/', '/');
    await expect(page.getByRole('listbox', { name: 'Recent searches' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('rate limit');
    await expect(section(page, 'Rate limit')).toBeVisible();

    await field(page).fill('');
    await page.getByRole('button', { name: 'Clear recent searches' }).click();
    await expect(page.getByRole('listbox', { name: 'For example' })).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('keyfix:recent-searches'))).toBeNull();
  });

  test('are not missed where storage is closed', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('closed', 'SecurityError');
          },
        });
      }
    });
    await openWith(page, '/escalation/', '/');
    await page.keyboard.type('rate limit');
    await section(page, 'Rate limit').click();
    await expect(page).toHaveURL('/guide/#rate-limit');
  });
});

test.describe('A search without results', () => {
  test('says which words were too many and searches without them by one click', async ({ page }) => {
    await openWith(page, '/escalation/', '/');
    await page.keyboard.type('pancake zebra key');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Nothing found for “pancake zebra key”');
    await expect(dialog).toContainText('No section says: pancake, zebra');
    await expect(dialog.getByRole('link', { name: 'Answer the checklist' })).toHaveAttribute(
      'href',
      '/triage/',
    );
    await dialog.getByRole('button', { name: 'Search for “key”' }).click();
    await expect(field(page)).toHaveValue('key');
    await expect(options(page).first()).toBeVisible();
  });

  test('leads to the symptoms', async ({ page }) => {
    await openWith(page, '/escalation/', '/');
    await page.keyboard.type('pancake');
    await page.getByRole('dialog').getByRole('link', { name: 'My key was leaked' }).click();
    await expect(page).toHaveURL('/guide/?path=leaked#rotate-the-key');
  });

  test('drops the quotes by one click', async ({ page }) => {
    await openWith(page, '/escalation/', '/');
    await page.keyboard.type('"scope missing key"');
    await page.getByRole('button', { name: 'Search for “scope missing key”' }).click();
    await expect(section(page, 'Verify permissions and scopes')).toBeVisible();
  });
});

/** The words marked on the page, as they stand there. */
function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('landing') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    ),
  );
}
