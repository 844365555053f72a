/**
 * Hundreds of made-up keys, of every shape of the catalogue, go through the real box in pastes of every kind. Whatever the
 * browser shows, keeps, sends or says meanwhile is searched for a piece of any of them.
 */
import { expect, test } from '../../support/test.ts';
import { boxOf, paste } from '../../support/paste.ts';
import { expectNoKeyIn, PIECES } from '../../support/watch/expect-no-key.ts';
import { pasteAll } from '../../support/watch/paste.ts';
import { ALONE, KEYS, longPastes, pastesOfEveryKind, type KeyPaste } from '../../support/watch/pastes.ts';
import { Watch } from '../../support/watch/watch.ts';

// A trace keeps a picture of every frame, and there are thousands.
test.use({ trace: 'off' });

const textsOf = (pastes: readonly KeyPaste[]) => pastes.map(({ text }) => text);

test('The keys are of every shape, and any of them would be found', () => {
  expect(KEYS.length).toBeGreaterThanOrEqual(400);
  for (const { text } of [...ALONE, ...pastesOfEveryKind(0)]) expect(PIECES.in(text), text).toBeDefined();
});

test('A key on its own is masked at once, and is nowhere', async ({ page, context }) => {
  const watch = await Watch.over(context);
  await page.goto('/search/');
  const pasted = await pasteAll(page, textsOf(ALONE));
  for (const { shown } of pasted) expect(shown).toContain('•••');
  watch.sights.push(...pasted.flatMap(({ sights }) => sights));
  await expectNoKeyIn(watch, page);
});

for (const [where, offset] of [
  ['on the start page', 0],
  ['in the dialog', 57],
] as const) {
  test(`A key in a paste of any kind is nowhere, ${where}`, async ({ page, context }) => {
    const watch = await Watch.over(context);
    await page.goto(offset === 0 ? '/' : '/faq/');
    if (offset === 0) await boxOf(page).focus();
    else await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(boxOf(page)).toBeFocused();
    await expect(page.locator('[data-search-waiting]')).toHaveCount(0);
    const pasted = await pasteAll(page, textsOf(pastesOfEveryKind(offset)));
    expect(pasted.filter(({ options }) => options > 0).length).toBeGreaterThan(pasted.length / 2);
    expect(pasted.filter(({ report }) => report !== undefined).length).toBeGreaterThan(pasted.length / 4);
    watch.sights.push(...pasted.flatMap(({ sights }) => sights));
    await expectNoKeyIn(watch, page);
  });
}

test('A key in a paste that a worker reads is nowhere', async ({ page, context }) => {
  const watch = await Watch.over(context);
  await page.goto('/search/');
  const worker = page.waitForEvent('worker');
  const pasted = await pasteAll(page, textsOf(longPastes(pastesOfEveryKind(33), 5)));
  await worker;
  watch.sights.push(...pasted.flatMap(({ sights }) => sights));
  await expectNoKeyIn(watch, page);
});

test('A key that is typed is masked in the box, and is nowhere once it is read', async ({
  page,
  context,
}) => {
  const watch = await Watch.over(context);
  await page.goto('/search/');
  for (const { text } of ALONE.filter((_, at) => at % 8 === 0)) {
    await boxOf(page).focus();
    await page.keyboard.insertText(text);
    await expect(boxOf(page)).toHaveValue(/•••/);
    await watch.look(page);
    await boxOf(page).fill('');
  }
  await expectNoKeyIn(watch, page);
});

test('A key is nowhere on the pages that a paste leads to, nor on the way back', async ({
  page,
  context,
}) => {
  const watch = await Watch.over(context);
  for (const { text } of pastesOfEveryKind(91).slice(-4)) {
    await page.goto('/search/');
    await paste(page, text);
    const first = page.locator('.search-result').first();
    await expect(first).toBeVisible();
    await watch.look(page);
    await first.click();
    await expect(page).not.toHaveURL(/\/search\//);
    await watch.look(page);
    await page.goBack();
    await expect(boxOf(page)).toHaveValue(/•••/);
    await watch.look(page);
    await page.reload();
    await watch.look(page);
    await page.goto('/report/');
    await watch.look(page);
  }
  await expectNoKeyIn(watch, page);
});
