/**
 * The tools that look at a key and that write a report get hundreds of made-up keys, in pastes of every kind. Whatever the
 * browser shows, keeps, sends or says over the whole journey is searched for a piece of any of them.
 */
import strings from '../../../src/content/en/strings/report.json' with { type: 'json' };
import { expect, test, type Page } from '../../support/test.ts';
import { pasteInto } from '../../support/paste.ts';
import { expectNoKeyIn } from '../../support/watch/expect-no-key.ts';
import { ALONE, pastesOfEveryKind, pastesWithOneKey } from '../../support/watch/pastes.ts';
import { Watch } from '../../support/watch/watch.ts';

// A trace keeps a picture of every frame, and there are thousands.
test.use({ trace: 'off' });

const main = (page: Page) => page.getByRole('main');
const key = (page: Page) => page.getByLabel('The key, as your app has it');
const findings = (page: Page) => page.locator('.findings > li');

test('No key that is looked at is in what is found, kept, sent or said', async ({ page, context }) => {
  const watch = await Watch.over(context);
  await page.clock.install();
  await page.goto('/check/key/');
  for (const { text } of [...ALONE, ...pastesOfEveryKind(17)]) {
    await key(page).fill(text);
    await page.clock.runFor(300);
    await expect(findings(page).first()).toBeVisible();
    await watch.lookAtPage(page);
    await key(page).fill('');
    await page.clock.runFor(300);
    await expect(findings(page)).toHaveCount(0);
  }
  await expectNoKeyIn(watch, page, { ownField: true });
  // What it leaves for the report is among what was searched.
  expect(watch.sights.filter(({ text }) => text.includes('Characters checked:'))).not.toEqual([]);
});

test('A key is nowhere on the way from a look at it to the report', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const watch = await Watch.over(context);
  for (const { text } of ALONE.filter((_, at) => at % 40 === 0)) {
    await page.goto('/check/key/');
    await key(page).fill(`Bearer "${text}"\n`);
    await expect(findings(page).first()).toBeVisible();
    await page.getByLabel('Provider').selectOption('OpenAI');
    await page.getByLabel('Where your app runs').selectOption('In a browser or an app others install');
    await page.getByLabel('Show the key').check();
    await page.getByRole('button', { name: 'Copy the repaired key' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await watch.look(page);
    await page.getByRole('link', { name: 'Write the report, with this filled in' }).click();
    await expect(main(page).getByLabel('Was the key copied rightly?')).toHaveValue(/^Characters checked:/);
    await watch.look(page);
    await page.goBack();
    await expect(key(page)).toHaveValue('');
    await watch.look(page);
    await page.reload();
    await watch.look(page);
  }
  await expectNoKeyIn(watch, page, { ownField: true });
});

test('No key that is put into the report is in what it becomes, kept, sent or said', async ({
  page,
  context,
}) => {
  const watch = await Watch.over(context);
  await page.goto('/report/');
  const pastes = pastesOfEveryKind(73);
  const fields = Object.values(strings.fields).map(({ label }) =>
    main(page).getByLabel(label, { exact: true }),
  );
  for (let from = 0; from < pastes.length; from += fields.length) {
    for (const [at, field] of fields.entries()) {
      await field.fill(pastes[from + at]?.text ?? '');
      await field.blur();
    }
    for (const [at, field] of fields.entries())
      if (from + at < pastes.length) await expect(field).toHaveValue(/•••/);
    for (const format of ['Markdown', 'Mail draft', 'Plain text']) {
      await page.getByLabel(format).check();
      await watch.lookAtPage(page);
    }
    await page.getByRole('button', { name: 'Clear everything' }).click();
  }
  const endpoint = main(page).getByLabel('Endpoint', { exact: true });
  await endpoint.fill(pastes[0]?.text ?? '');
  await endpoint.blur();
  await page.reload();
  await expect(endpoint).toHaveValue(/•••/);
  await expectNoKeyIn(watch, page);
});

test('No key of a request is in what is found, corrected, kept, sent or said', async ({ page, context }) => {
  const watch = await Watch.over(context);
  await page.clock.install();
  await page.goto('/check/request/');
  const request = page.getByLabel('The request that fails');
  const answers = page.locator('.found-summary');
  for (const text of pastesWithOneKey(1)) {
    await pasteInto(request, text);
    await expect(request).toHaveValue(/•••/);
    await page.clock.runFor(300);
    await expect(answers).toBeVisible();
    await watch.lookAtPage(page);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.clock.runFor(300);
    await expect(answers).toHaveCount(0);
  }
  await expectNoKeyIn(watch, page);
  expect(watch.sights.filter(({ place }) => place === 'storage, setItem')).not.toEqual([]);
});
