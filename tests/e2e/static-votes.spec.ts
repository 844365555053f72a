import type { Page } from '@playwright/test';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';
import { startServer, type RunningServer } from '../setup/server.ts';
import { startStaticHost, type StaticHost } from '../setup/static-host.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { storedVotes } from '../setup/votes.ts';
import { ask } from '../support/http.ts';
import { expect, test } from '../support/test.ts';

const rating = (page: Page) => page.locator('.rate-page');

test.describe('A copy of the site that sends its votes to another one', () => {
  // One build, one host and one server for all of them.
  test.describe.configure({ mode: 'serial' });
  const data = temporaryFolder('votes');
  let copy: ProjectCopy;
  let host: StaticHost;
  let server: RunningServer;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    copy = copyProject();
    host = await startStaticHost(`${copy.folder}dist/static`, '/');
    const FEEDBACK_ORIGINS = new URL(host.site).origin;
    server = await startServer({ environment: { FEEDBACK_ORIGINS, DATA_DIR: data } });
    const { status, output } = await copy.build('--static', '--feedback', `${server.origin}/api/feedback/`);
    expect(status, output).toBe(0);
  });

  test.afterAll(async () => {
    host.stop();
    await server.stop();
    copy.remove();
  });

  test('thanks once the vote is stored there, and takes it back', async ({ page }) => {
    await page.goto(`${host.site}faq/`);
    await rating(page).getByRole('button', { name: 'Yes' }).click();
    await expect(rating(page).getByText('Thanks for your feedback.')).toBeVisible();
    const id = await rating(page).locator('[name=id]').first().inputValue();
    expect(storedVotes(data, 'id', id)).toMatchObject([{ page: '/faq/', answer: 'yes' }]);
    await rating(page).getByRole('button', { name: 'Withdraw my vote' }).click();
    await expect(rating(page).getByText('Your vote is withdrawn.')).toBeVisible();
    expect(storedVotes(data, 'id', id)).toEqual([]);
  });

  test('leads to the thank-you page there with JavaScript off', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${host.site}faq/`);
    await rating(page).getByRole('button', { name: 'No' }).click();
    await expect(page).toHaveURL(new RegExp(`^${server.origin}/feedback/thanks/\\?vote=`));
    const id = new URL(page.url()).searchParams.get('vote') ?? '';
    expect(storedVotes(data, 'id', id)).toMatchObject([{ page: '/faq/', answer: 'no' }]);
    await context.close();
  });

  test('is the only one that may', async () => {
    const asking = (origin: string) =>
      ask(server.origin, '/api/feedback/', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
    const { origin } = new URL(host.site);
    // A server with too much to do sends clients away for a moment, whoever they are.
    await expect.poll(async () => (await asking(origin)).headers['access-control-allow-origin']).toBe(origin);
    expect((await asking('https://evil.example')).headers['access-control-allow-origin']).toBeUndefined();
    const sent = await ask(server.origin, '/api/feedback/', {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-type': 'application/json' },
      body: '{"page":"/faq/","answer":"yes"}',
    });
    expect(sent.status).toBe(403);
  });
});
