import { expect, test, type Page } from '@playwright/test';
import { coveringPaths, GRAPH } from '../setup/triage.ts';
import { nodeOf, questionOf, SKIP } from '../../src/triage/graph.ts';

const answer = (page: Page, name: string | RegExp) => page.locator('.answers').getByRole('link', { name });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const stations = (page: Page) => page.getByRole('region', { name: 'Your answers' });
const change = (page: Page, title: string) =>
  stations(page).getByRole('link', { name: `Change your answer to “${title}”` });

/** Answers the question on screen, asking how to find out first where the answer is "I still can't tell". */
async function give(page: Page, question: string, id: string): Promise<void> {
  if (id === SKIP) {
    await answer(page, "I don't know").click();
    await expect(page.getByRole('heading', { name: 'How to find out' })).toBeVisible();
    await answer(page, /I still can't tell/).click();
    return;
  }
  const label = questionOf(GRAPH, question)?.answers.find((one) => one.id === id)?.label ?? '';
  await answer(page, label).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`The checklist with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    // Transitions between pages hold up the next click.
    test.use({ javaScriptEnabled, contextOptions: { reducedMotion: 'reduce' } });

    // Together these paths give every answer there is; every path there is, is walked in tests/unit/triage.
    for (const [index, { answers, outcome }] of coveringPaths().entries())
      test(`can be walked along every answer: path ${index + 1}, to "${outcome}"`, async ({ page }) => {
        await page.goto('/triage/');
        for (const { question, answer: id } of answers) await give(page, question, id);
        await expect(heading(page)).toHaveText(nodeOf(GRAPH, outcome)?.title ?? '');
        await expect(stations(page).getByRole('link', { name: /^Change/ })).toHaveCount(answers.length);
      });

    test('is entered from the start page', async ({ page }) => {
      await page.goto('/');
      const section = page.locator('#checklist');
      await expect(section.getByRole('heading', { name: 'Does the API reject your key?' })).toBeVisible();
      await section.getByRole('link', { name: 'Yes: invalid key, 401 or 403' }).click();
      await expect(page).toHaveURL('/triage/copied/?rejected=yes');
      await expect(heading(page)).toHaveText('Is the key copied correctly?');
    });

    test('is entered in the middle, and says where that was in its address', async ({ page }) => {
      await page.goto('/triage/format/');
      await answer(page, 'Yes, as in the docs').click();
      await expect(page).toHaveURL('/triage/permissions/?format=yes&start=format');
      await expect(stations(page).getByRole('link', { name: /^Change/ })).toHaveCount(1);
      await page.getByRole('link', { name: 'Start again' }).click();
      await expect(page).toHaveURL('/triage/rejected/');
    });

    test('shows how to find out first to whoever does not know, and then goes on with a reason', async ({
      page,
    }) => {
      await page.goto('/triage/copied/?rejected=yes');
      await answer(page, "I don't know").click();
      await expect(page).toHaveURL('/triage/copied/?copied=unsure&rejected=yes');
      await expect(page.getByRole('region', { name: 'How to find out' }).getByRole('listitem')).toHaveCount(
        3,
      );
      await expect(answer(page, 'No, something differs')).toBeVisible();
      await expect(answer(page, /I still can't tell/)).toContainText('A fresh copy costs a minute');
      await answer(page, /I still can't tell/).click();
      await expect(page).toHaveURL('/triage/recopy/?copied=skip&rejected=yes');
      await expect(stations(page).getByRole('listitem').nth(1)).toContainText("I don't know");
    });

    test('lets an earlier answer be changed and keeps the later ones that still apply', async ({ page }) => {
      await page.goto('/triage/expiry/?copied=yes&format=yes&permissions=yes&rejected=yes');
      await expect(page.getByText('You can change your answer later.')).toBeVisible();
      await change(page, 'Is the key copied correctly?').click();
      await expect(heading(page)).toHaveText('Is the key copied correctly?');
      await expect(answer(page, 'Yes, every character')).toHaveAttribute('aria-current', 'true');
      await answer(page, 'No, something differs').click();
      // A question on the new path that was never asked comes first; what comes after it waits.
      await expect(heading(page)).toHaveText('Copy the key again and retry');
      await expect(stations(page)).not.toContainText('Is the key sent in the correct format?');
      await answer(page, 'It still fails').click();
      await expect(page).toHaveURL(
        '/triage/expiry/?copied=no&format=yes&permissions=yes&recopy=still-fails&rejected=yes',
      );
      await expect(stations(page).getByRole('link', { name: /^Change/ })).toHaveCount(5);
    });

    test('goes back step by step, and a reload or a shared link shows the same', async ({
      page,
      browser,
    }) => {
      await page.goto('/triage/');
      for (const label of ['Yes: invalid key, 401 or 403', "I don't know", 'Yes, every character'])
        await answer(page, label).click();
      const end = '/triage/format/?copied=yes&rejected=yes';
      await expect(page).toHaveURL(end);
      for (const [address, title] of [
        ['/triage/copied/?copied=unsure&rejected=yes', 'Is the key copied correctly?'],
        ['/triage/copied/?rejected=yes', 'Is the key copied correctly?'],
        ['/triage/', 'Triage checklist'],
      ] as const) {
        await page.goBack();
        await expect(page).toHaveURL(address);
        await expect(heading(page)).toHaveText(title);
      }
      for (let step = 0; step < 3; step += 1) await page.goForward();
      await expect(page).toHaveURL(end);
      await expect(heading(page)).toHaveText('Is the key sent in the correct format?');
      const before = await page.getByRole('main').innerText();
      await page.reload();
      expect(await page.getByRole('main').innerText()).toBe(before);
      await page.goBack();
      await expect(page.getByRole('heading', { name: 'How to find out' })).toBeVisible();
      const other = await browser.newPage({ javaScriptEnabled });
      await other.goto(new URL(end, page.url()).href);
      expect(await other.getByRole('main').innerText()).toBe(before);
      await other.close();
    });

    test('says so where an address cannot be used, and goes on', async ({ page }) => {
      await page.goto('/triage/expiry/?copied=yes&rejected=yes');
      await expect(page).toHaveURL('/triage/format/?copied=yes&note=unreachable&rejected=yes');
      await expect(page.locator('main .note')).toContainText('as far as they lead');
      await answer(page, 'Yes, as in the docs').click();
      await expect(page).toHaveURL('/triage/permissions/?copied=yes&format=yes&rejected=yes');
      await expect(page.locator('main .note')).toHaveCount(0);
    });

    test('ends in support with what to capture, filled in', async ({ page }) => {
      await page.goto('/triage/rotate/?copied=yes&format=yes&rejected=yes&permissions=yes&expiry=expired');
      await answer(page, 'No, the same error').click();
      await expect(heading(page)).toHaveText('Contact support');
      const capture = page.getByRole('region', { name: 'What to capture' });
      await expect(capture).toContainText('Is the key copied correctly? Yes, every character');
      await expect(capture).toContainText('The method and the address you call');
      await expect(page.getByRole('main').getByRole('link', { name: 'When to get help' })).toBeVisible();
    });

    test('ends in a working key with the three checks', async ({ page }) => {
      await page.goto('/triage/recopy/?copied=no&rejected=yes');
      await answer(page, 'It works now').click();
      await expect(heading(page)).toHaveText('API key working?');
      await expect(page.locator('.to-do').getByRole('listitem')).toHaveCount(3);
      await expect(page.getByRole('main').getByRole('link', { name: 'Verification' })).toHaveAttribute(
        'href',
        '/guide/#verification',
      );
    });
  });
}
