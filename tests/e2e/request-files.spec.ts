import { readFile } from 'node:fs/promises';
import { pasteInto } from '../support/paste.ts';
import { readCollection } from '../support/postman.ts';
import { expect, test, type Page } from '../support/test.ts';

const PAGE = '/check/request/';
const own = (page: Page) => page.getByRole('region', { name: 'For an API that is not listed' });

/** Presses what gives a file, and reads it. */
async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test.describe('A request as a file', () => {
  test('is made in the page for an API that is not listed', async ({ page }) => {
    const sent: string[] = [];
    await page.goto(PAGE);
    await own(page).getByLabel('Method').selectOption('POST');
    await expect(own(page).getByText('Write the address first')).toBeVisible();
    page.on('request', (request) => sent.push(request.url()));
    await own(page).getByLabel('Address').fill('https://api.example.com/v1/{account}/me');
    await own(page).getByLabel('Where the key goes').selectOption('A header of its own');
    await expect(own(page).getByText('Write the name that the documentation gives')).toBeVisible();
    await own(page).getByLabel('Its name').fill('X-API-Key');
    await expect(own(page).locator('code', { hasText: 'X-API-Key: $API_KEY' }).first()).toBeVisible();
    await expect(own(page).getByText('Put your own value in place of YOUR_ACCOUNT.')).toBeVisible();
    const http = await download(page, () => own(page).getByRole('button', { name: '.http' }).click());
    expect(http.name).toBe('request.http');
    expect(http.text).toContain('@API_KEY = {{$processEnv API_KEY}}');
    expect(http.text).toContain('POST https://api.example.com/v1/{{account}}/me\nX-API-Key: {{API_KEY}}');
    const postman = await download(page, () =>
      own(page).getByRole('button', { name: 'Postman collection' }).click(),
    );
    expect(postman.name).toBe('request.postman_collection.json');
    const { request } = readCollection(postman.text);
    expect(request.url.toString()).toBe('https://api.example.com/v1/{{account}}/me');
    expect(sent.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  test('asks for a name only where there is one', async ({ page }) => {
    await page.goto(PAGE);
    await expect(own(page).getByLabel('Its name')).toBeHidden();
    await own(page).getByLabel('Where the key goes').selectOption('A parameter in the address');
    await expect(own(page).getByLabel('Its name')).toBeVisible();
  });

  test('is offered for the corrected request, without the key that was pasted', async ({ page }) => {
    const key = ['Fa', 'ke0Ex', 'ample1Fa', 'ke2Example3'].join('');
    await page.goto(PAGE);
    await pasteInto(
      page.getByLabel('The request that fails'),
      `curl https://api.openai.com/v1/models -H "x-api-key: ${key}"`,
    );
    const corrected = page.getByRole('region', { name: 'The corrected request' });
    const { text } = await download(page, () => corrected.getByRole('button', { name: '.http' }).click());
    expect(text).toContain('Authorization: Bearer {{OPENAI_API_KEY}}');
    expect(text).not.toContain(key);
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('every provider page gives its smallest request as files', async ({ page, request }) => {
    await page.goto('/errors/openai/#minimal-request');
    const http = await download(page, () => page.getByRole('link', { name: '.http' }).click());
    expect(http.name).toBe('openai.http');
    expect(http.text).toContain(
      'GET https://api.openai.com/v1/models\nAuthorization: Bearer {{OPENAI_API_KEY}}',
    );
    const answer = await request.get('/errors/openai/minimal-request.postman_collection.json');
    expect(answer.headers()['content-type']).toContain('application/json');
    expect(readCollection(await answer.text()).request.method).toBe('GET');
  });
});
