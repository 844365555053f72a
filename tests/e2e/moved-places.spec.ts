import { writeFileSync } from 'node:fs';
import { expect, test } from '../support/test.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';
import { startServer, type RunningServer } from '../setup/server.ts';

const MOVED = {
  '/old-guide/': '/guide/',
  '/old-help/': '/escalation/#contact-support',
  '/guide/#old-format': '/guide/#check-format',
  '/guide/#old-help': '/escalation/#contact-support',
};

test.describe('A place that has moved', () => {
  test.describe.configure({ mode: 'serial' });
  let copy: ProjectCopy;
  let server: RunningServer;
  let site = '';

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    copy = copyProject();
    writeFileSync(`${copy.folder}src/redirects.json`, JSON.stringify(MOVED));
    const { status, output } = await copy.build();
    expect(status, output).toBe(0);
    server = await startServer({ project: copy.folder });
    site = server.origin;
  });

  test.afterAll(async () => {
    await server.stop();
    copy.remove();
  });

  test('answers with a redirect for good', async ({ request }) => {
    const answer = await request.get(`${site}/old-guide/`, { maxRedirects: 0 });
    expect(answer.status()).toBe(301);
    expect(answer.headers().location).toBe('/guide/');
  });

  test('keeps the section that was asked for', async ({ page }) => {
    await page.goto(`${site}/old-guide/#check-format`);
    await expect(page).toHaveURL(`${site}/guide/#check-format`);
  });

  test('can lead to one section', async ({ page }) => {
    await page.goto(`${site}/old-help/`);
    await expect(page).toHaveURL(`${site}/escalation/#contact-support`);
  });

  test('leads from an old id to the new one, and back goes to where the reader came from', async ({
    page,
  }) => {
    await page.goto(`${site}/faq/`);
    await page.goto(`${site}/guide/#old-format`);
    await expect(page).toHaveURL(`${site}/guide/#check-format`);
    await expect(page.locator('#check-format')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(`${site}/faq/`);
  });

  test('leads from an old id to another page', async ({ page }) => {
    await page.goto(`${site}/guide/#old-help`);
    await expect(page).toHaveURL(`${site}/escalation/#contact-support`);
  });

  test('shows nothing to a reader who came for something else', async ({ page }) => {
    await page.goto(`${site}/guide/`);
    await expect(page.getByText('This part has moved').first()).toBeHidden();
  });

  test.describe('with JavaScript off', () => {
    test.use({ javaScriptEnabled: false });

    test('shows a line that leads on', async ({ page }) => {
      await page.goto(`${site}/guide/#old-help`);
      await page.getByRole('link', { name: 'This part has moved' }).click();
      await expect(page).toHaveURL(`${site}/escalation/#contact-support`);
    });
  });
});
