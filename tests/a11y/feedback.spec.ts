import { expect, test, type Page } from '@playwright/test';
import { violations } from '../setup/axe.ts';

const THANKS = 'Thanks for your feedback.';
const rating = (page: Page) => page.locator('.rate-page');

async function voteNo(page: Page): Promise<void> {
  await rating(page).getByRole('button', { name: 'No' }).click();
  await expect(rating(page).getByText(THANKS)).toBeVisible();
}

async function tell(page: Page, words: string): Promise<void> {
  await rating(page).getByLabel('In your words').fill(words);
  await rating(page).getByRole('button', { name: 'Send' }).click();
}

/** Every state of "Was this helpful?" beside the bare question, which pages.spec.ts looks at, and how to get there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'with an answer and its fields open': voteNo,
  'with its words sent': async (page) => {
    await voteNo(page);
    await tell(page, 'Too short.');
    await expect(rating(page).getByText(THANKS)).toBeFocused();
  },
  'with words that are too long': async (page) => {
    await voteNo(page);
    await tell(page, 'x'.repeat(2001));
    await expect(rating(page).getByText('Too long by 1.')).toBeVisible();
  },
  'after it could not be sent': async (page) => {
    await voteNo(page);
    await page.route('**/api/feedback/', (route) => route.abort());
    await tell(page, 'Typed in a tunnel.');
    await expect(rating(page).getByRole('button', { name: 'Try again' })).toBeVisible();
  },
  'while it is being sent': async (page) => {
    await page.route('**/api/feedback/', () => undefined);
    await rating(page).getByRole('button', { name: 'Yes' }).click();
    await expect(rating(page).getByText('Sending…')).toBeVisible();
  },
  'after it was withdrawn': async (page) => {
    await voteNo(page);
    await rating(page).getByRole('button', { name: 'Withdraw my vote' }).click();
    await expect(rating(page).getByText('Your vote is withdrawn.')).toBeFocused();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Feedback in ${colorScheme} colours breaks no rule of accessibility`, () => {
    test.use({ colorScheme });

    for (const [state, reach] of Object.entries(STATES)) {
      test(state, async ({ page }) => {
        await page.goto('/faq/');
        await reach(page);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('on every step of the guide at once', async ({ page }) => {
      await page.goto('/guide/');
      const questions = await page.locator('.station [data-rate]').all();
      for (const question of questions) {
        await question.getByRole('button', { name: 'No' }).click();
        await expect(question.getByText(THANKS)).toBeVisible();
      }
      expect(questions.length).toBeGreaterThan(5);
      expect(await violations(page)).toEqual([]);
    });
  });
}

// axe needs scripts, so these pages are reached by what a form sends.
test.describe('The pages for readers without JavaScript break no rule of accessibility', () => {
  for (const [what, form] of [
    ['thanks', { page: '/guide/', part: 'check-format', answer: 'no' }],
    ['a refusal with what was typed', { page: '/guide/', answer: 'no', words: 'x'.repeat(2001) }],
    ['a refusal of something else', { page: '/nowhere/', answer: 'no' }],
  ] as const) {
    test(what, async ({ page }) => {
      await page.goto('/faq/');
      await page.evaluate((fields) => {
        const sent = Object.assign(document.createElement('form'), {
          method: 'post',
          action: '/api/feedback/',
        });
        for (const [name, value] of Object.entries(fields))
          sent.append(Object.assign(document.createElement('input'), { name, value }));
        document.body.append(sent);
        sent.submit();
      }, form);
      await expect(page.locator('.rate-reply')).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
    });
  }
});

test('Everything to press in a rating is at least 24 pixels high and wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/guide/');
  const question = page.locator('#check-format [data-rate]');
  await question.getByRole('button', { name: 'No' }).click();
  await expect(question.getByText(THANKS)).toBeVisible();
  const targets = question.locator('button, summary, select, textarea');
  expect(await targets.count()).toBeGreaterThan(5);
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
});
