import { randomUUID } from 'node:crypto';
import { expect, test, type APIResponse } from '../../support/test.ts';
import { fakeKey, sharedDataFolder, storedVotes } from '../../setup/votes.ts';

const VOTES = '/api/feedback/';
const folder = sharedDataFolder();

/** A vote of a reader whom no other test knows. */
const vote = <Changes extends object>(changes = {} as Changes) => ({
  reader: randomUUID(),
  page: '/guide/',
  answer: 'no',
  ...changes,
});

async function idOf(response: APIResponse): Promise<string> {
  return ((await response.json()) as { vote: string }).vote;
}

test.describe('A vote as JSON', () => {
  test('is answered when it is in the file', async ({ request }) => {
    const data = vote({ part: 'check-format', reason: 'unclear', words: 'Which header?' });
    const response = await request.post(VOTES, { data });
    expect(response.status()).toBe(201);
    const [stored] = storedVotes(folder, 'reader', data.reader);
    expect(stored).toMatchObject({ ...data, id: await idOf(response) });
    expect(response.headers()).toMatchObject({ 'cache-control': 'no-store' });
  });

  test('replaces the same reader’s vote on the same page', async ({ request }) => {
    const data = vote();
    expect((await request.post(VOTES, { data })).status()).toBe(201);
    expect((await request.post(VOTES, { data: { ...data, answer: 'yes' } })).status()).toBe(200);
    expect(storedVotes(folder, 'reader', data.reader)).toMatchObject([{ answer: 'yes' }]);
  });

  test('is stored once when it is sent again with the same id', async ({ request }) => {
    const data = { id: randomUUID(), page: '/faq/', answer: 'yes' };
    for (const status of [201, 200, 200]) expect((await request.post(VOTES, { data })).status()).toBe(status);
    expect(storedVotes(folder, 'id', data.id)).toHaveLength(1);
  });

  test('can’t take over a vote of somebody else by its id', async ({ request }) => {
    const data = vote({ id: randomUUID() });
    await request.post(VOTES, { data });
    const response = await request.post(VOTES, { data: { ...data, reader: randomUUID(), answer: 'yes' } });
    expect(response.status()).toBe(409);
    expect(storedVotes(folder, 'id', data.id)).toMatchObject([{ answer: 'no', reader: data.reader }]);
  });

  test('has its keys masked before it is stored', async ({ request }) => {
    const data = vote({ words: `I sent ${fakeKey()} and password=hunter2hunter2` });
    await request.post(VOTES, { data });
    const words = String(storedVotes(folder, 'reader', data.reader)[0]?.words);
    expect(words).toMatch(/^I sent \S*•••/);
    expect(words).not.toContain(fakeKey());
    expect(words).not.toContain('hunter2');
  });

  test('can be withdrawn by whoever knows its id, as often as it takes', async ({ request }) => {
    const data = vote();
    const id = await idOf(await request.post(VOTES, { data }));
    for (let time = 0; time < 2; time++) {
      const response = await request.post(`${VOTES}withdraw/`, { data: { id } });
      expect(response.status()).toBe(200);
      expect(await response.json()).toEqual({ withdrawn: id });
    }
    expect(storedVotes(folder, 'reader', data.reader)).toEqual([]);
  });

  test('of a program that fills every field looks taken and is not stored', async ({ request }) => {
    const data = vote({ website: 'https://example.com/' });
    const response = await request.post(VOTES, { data });
    expect(response.status()).toBe(201);
    expect(await idOf(response)).toMatch(/^[0-9a-f-]{36}$/);
    expect(storedVotes(folder, 'reader', data.reader)).toEqual([]);
  });
});

test.describe('A vote as a form', () => {
  test('is in the file before the answer leads to a page that thanks and leads back', async ({ request }) => {
    const form = vote({ part: 'check-format' });
    const response = await request.post(VOTES, { form, maxRedirects: 0 });
    expect(response.status()).toBe(303);
    expect(storedVotes(folder, 'reader', form.reader)).toHaveLength(1);
    const thanks = await request.get(response.headers().location ?? '');
    const html = await thanks.text();
    expect(html).toContain('Thanks for your feedback.');
    expect(html).toContain('href="/guide/#check-format"');
    expect(thanks.headers()['cache-control']).toBe('no-store');
  });

  test('may carry 2,000 characters of any script', async ({ request }) => {
    const multipart = vote({ words: '鍵'.repeat(2000) });
    const response = await request.post(VOTES, { multipart, maxRedirects: 0 });
    expect(response.status()).toBe(303);
    expect(storedVotes(folder, 'reader', multipart.reader)).toMatchObject([{ words: multipart.words }]);
  });

  test('leads back to no other site, whatever its address says', async ({ request }) => {
    for (const page of [
      'https://evil.example/',
      '//evil.example/',
      '/\\evil.example',
      'javascript:alert(1)',
    ]) {
      const html = await (
        await request.get('/feedback/thanks/', { params: { vote: randomUUID(), page } })
      ).text();
      expect(html).not.toContain('evil.example');
      expect(html).not.toContain('javascript:');
      expect(html, 'no thanks for a vote that is not stored').not.toContain('Thanks for your feedback.');
    }
  });
});
