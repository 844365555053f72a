import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { expect, test } from '../../support/test.ts';
import { sharedDataFolder, storedVotes } from '../../setup/votes.ts';

const folder = sharedDataFolder();
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

interface Refused {
  /** What is wrong with the vote. */
  why: string;
  status: number;
  fields?: Record<string, string>;
  headers?: Record<string, string>;
}

const REFUSED: readonly Refused[] = [
  { why: 'about an unknown page', status: 422, fields: { page: '/nowhere/' } },
  { why: 'about an unknown part', status: 422, fields: { part: 'nowhere' } },
  { why: 'with an unknown field', status: 422, fields: { stars: '5' } },
  { why: 'with an answer that is neither', status: 422, fields: { answer: 'perhaps' } },
  { why: 'with an unknown reason', status: 422, fields: { reason: 'dull' } },
  { why: 'with words of 2,001 characters', status: 422, fields: { words: 'x'.repeat(2001) } },
  { why: 'above 16 KiB', status: 413, fields: { words: 'x'.repeat(17_000) } },
  { why: 'of another type', status: 415, headers: { 'content-type': 'text/plain' } },
  { why: 'in another encoding', status: 415, headers: { 'content-encoding': 'gzip' } },
  { why: 'from another site', status: 403, headers: { origin: 'https://evil.example' } },
  { why: 'from another site in a newer browser', status: 403, headers: { 'sec-fetch-site': 'cross-site' } },
];

for (const { why, status, fields = {}, headers = {} } of REFUSED) {
  test.describe(`A vote ${why}`, () => {
    const reader = randomUUID();
    const vote = { reader, page: '/guide/', answer: 'yes', ...fields };

    test('is refused with a problem document, and nothing is stored', async ({ request }) => {
      const response = await request.post('/api/feedback/', {
        headers: { ...json, ...headers },
        data: JSON.stringify(vote),
      });
      expect(response.status()).toBe(status);
      expect(response.headers()['content-type']).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({
        type: 'about:blank',
        status,
        detail: expect.stringMatching(/\w+\.$/),
      });
      expect(storedVotes(folder, 'reader', reader)).toEqual([]);
    });

    test('sent by a form is refused with a page to read, and nothing is stored', async ({ request }) => {
      const response = await request.post('/api/feedback/', {
        headers: { ...form, accept: 'text/html', ...headers },
        data: new URLSearchParams(vote).toString(),
        maxRedirects: 0,
      });
      expect(response.status()).toBe(status);
      expect(response.headers()['content-type']).toContain('text/html');
      expect(await response.text()).toContain('Your vote was not stored');
      expect(storedVotes(folder, 'reader', reader)).toEqual([]);
    });
  });
}

test.describe('A body that can’t be read', () => {
  for (const [what, data] of [
    ['is no JSON', Buffer.from('{"page":')],
    ['is JSON of nothing', Buffer.from('')],
    ['is no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ] as const) {
    test(`because it ${what} is refused`, async ({ request }) => {
      expect((await request.post('/api/feedback/', { headers: json, data })).status()).toBe(400);
    });
  }

  for (const data of ['null', '[]', '"yes"', '7', '{"page":["/guide/"],"answer":"yes"}']) {
    test(`because it is ${data} is refused`, async ({ request }) => {
      expect((await request.post('/api/feedback/', { headers: json, data })).status()).toBe(422);
    });
  }

  test('because a field comes twice is refused', async ({ request }) => {
    const data = 'page=/guide/&page=/faq/&answer=yes';
    expect((await request.post('/api/feedback/', { headers: form, data })).status()).toBe(422);
  });

  test('because it is too large is refused also when it does not say so beforehand', async ({ baseURL }) => {
    const sending = httpRequest(`${baseURL ?? ''}/api/feedback/`, { method: 'POST', headers: json });
    for (let sent = 0; sent < 40; sent++) sending.write('x'.repeat(1024));
    sending.end();
    const [answer] = (await once(sending, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(413);
    answer.resume();
  });
});

test('Only POST is taken, and the answer says so', async ({ request }) => {
  for (const address of ['/api/feedback/', '/api/feedback/withdraw/']) {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
      const response = await request.fetch(address, { method });
      expect(response.status(), `${method} ${address}`).toBe(405);
      expect(response.headers().allow).toBe('POST');
    }
    const page = await request.get(address, { headers: { accept: 'text/html' } });
    expect(page.status()).toBe(405);
    expect(await page.text()).toContain('Votes are sent with POST.');
  }
});

test('A page that refuses shows what one reader typed to nobody else', async ({ request }) => {
  const words = Array.from({ length: 8 }, (_, index) => `mine-${index} ${'x'.repeat(2000)}`);
  const pages = await Promise.all(
    words.map(async (typed) => {
      const response = await request.post('/api/feedback/', {
        form: { page: '/guide/', answer: 'no', words: typed },
      });
      return response.text();
    }),
  );
  for (const [index, html] of pages.entries()) expect(html.match(/mine-\d/g)).toEqual([`mine-${index}`]);
});
