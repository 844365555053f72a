import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';
import { startServer, type RunningServer } from '../setup/server.ts';
import { ask } from '../support/http.ts';
import { expect, test } from '../support/test.ts';

test.describe('Our server, with the site below a path', () => {
  // One build and one server for all of them.
  test.describe.configure({ mode: 'serial' });
  let copy: ProjectCopy;
  let server: RunningServer;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    copy = copyProject();
    const { status, output } = await copy.build('--base', '/docs');
    expect(status, output).toBe(0);
    server = await startServer({ project: copy.folder });
  });

  test.afterAll(async () => {
    await server.stop();
    copy.remove();
  });

  for (const { path, status, location } of [
    { path: '/docs/guide/', status: 200, location: undefined },
    { path: '/docs/triage/copied/?rejected=yes', status: 200, location: undefined },
    { path: '/docs', status: 308, location: '/docs/' },
    { path: '/docs/guide?path=rejected', status: 308, location: '/docs/guide/?path=rejected' },
    { path: '/docs/triage/copied', status: 308, location: '/docs/triage/copied/' },
    { path: '/docs/triage/expiry/?copied=no', status: 302, location: /^\/docs\/triage\/rejected\/\?/ },
    { path: '/guide/', status: 404, location: undefined },
    { path: '/', status: 404, location: undefined },
  ]) {
    test(`answers ${status} to ${path}`, async () => {
      const answer = await ask(server.origin, path);
      expect(answer.status).toBe(status);
      if (location === undefined) expect(answer.headers.location).toBeUndefined();
      else expect(answer.headers.location).toMatch(location);
      for (const [, address = ''] of answer.bytes.toString().matchAll(/(?:href|action|src)="(\/[^"]*)"/g))
        expect(address).toMatch(/^\/docs\/(?!docs\/)/);
    });
  }

  test('keeps its files for a year where their names hold a hash', async () => {
    const page = await ask(server.origin, '/docs/');
    const [script = ''] = /\/docs\/_astro\/[^"]+\.js/.exec(page.bytes.toString()) ?? [];
    const { headers } = await ask(server.origin, script);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('stores a vote, in place', async ({ page }) => {
    await page.goto(`${server.origin}/faq/`);
    await page.locator('.rate-page').getByRole('button', { name: 'Yes' }).click();
    await expect(page.locator('.rate-page').getByText('Thanks for your feedback.')).toBeVisible();
  });

  test.describe('with JavaScript off', () => {
    test.use({ javaScriptEnabled: false });

    test('stores a vote and leads back from its thanks', async ({ page }) => {
      await page.goto(`${server.origin}/faq/`);
      await page.locator('.rate-page').getByRole('button', { name: 'Yes' }).click();
      await expect(page).toHaveURL(/\/docs\/feedback\/thanks\/\?vote=/);
      await page.getByRole('main').getByRole('link').first().click();
      await expect(page).toHaveURL(`${server.origin}/faq/`);
    });

    test('says why a vote was refused on a page that works', async ({ request }) => {
      const answer = await request.post(`${server.origin}/api/feedback/`, {
        form: { page: '/faq/', answer: 'perhaps' },
      });
      expect(answer.status()).toBe(422);
      const html = await answer.text();
      expect(html).toContain('action="/docs/api/feedback/"');
      expect(html).not.toContain('/docs/docs/');
    });
  });
});
