import { readdirSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test as base } from '@playwright/test';
import { CLIENT_FOLDER } from '../../src/build/built-site/read.ts';
import { ask, type Answer, type Question } from '../support/http.ts';

const test = base.extend<{ get: (path: string, question?: Question) => Promise<Answer> }>({
  get: async ({ baseURL }, use) => {
    await use((path, question) => ask(baseURL ?? '', path, question));
  },
});

test.describe('A page', () => {
  test('comes in the coding that the client likes best', async ({ get }) => {
    const plain = await get('/guide/');
    const brotli = await get('/guide/', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    const gzip = await get('/guide/', { headers: { 'accept-encoding': 'gzip, br;q=0.5' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true);
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    expect(brotli.bytes.length).toBeLessThan(gzip.bytes.length);
    for (const { headers } of [plain, brotli, gzip]) expect(headers.vary).toBe('accept-encoding');
  });

  test('comes plain where the client refuses every coding', async ({ get }) => {
    const { headers } = await get('/guide/', { headers: { 'accept-encoding': 'br;q=0, gzip;q=0' } });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('has a strong tag for each coding, and is not sent again to who has it', async ({ get }) => {
    const tags = new Set<string>();
    for (const coding of ['br', 'gzip', 'identity']) {
      const first = await get('/faq/', { headers: { 'accept-encoding': coding } });
      const tag = first.headers.etag ?? '';
      expect(tag).toMatch(/^"[\w-]+"$/);
      tags.add(tag);
      const again = await get('/faq/', {
        headers: { 'accept-encoding': coding, 'if-none-match': `"other", W/${tag}` },
      });
      expect(again.status).toBe(304);
      expect(again.bytes).toHaveLength(0);
      expect(again.headers.etag).toBe(tag);
      expect(again.headers.vary).toBe('accept-encoding');
    }
    expect(tags.size).toBe(3);
  });

  test('is asked about again before a cache uses it', async ({ get }) => {
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
  });

  test('answers HEAD with the headers of GET and nothing else', async ({ get }) => {
    const whole = await get('/guide/');
    const head = await get('/guide/', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.bytes).toHaveLength(0);
    expect(head.headers['content-length']).toBe(String(whole.bytes.length));
    expect(head.headers.etag).toBe(whole.headers.etag);
  });

  test('is found without its last slash, and keeps its query', async ({ get }) => {
    const { status, headers } = await get('/guide?path=rejected');
    expect(status).toBe(308);
    expect(headers.location).toBe('/guide/?path=rejected');
  });

  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
    test(`refuses ${method} and says what it allows`, async ({ get }) => {
      const { status, headers } = await get('/guide/', {
        method,
        body: 'x',
        headers: { 'content-length': '1' },
      });
      expect(status).toBe(405);
      expect(headers.allow).toBe('GET, HEAD');
    });
  }
});

test.describe('A page that is rendered on demand', () => {
  const address = '/triage/rejected/';

  test('is compressed, and not sent again to who has it', async ({ get }) => {
    const headers = { 'accept-encoding': 'br' };
    const plain = await get(address);
    const first = await get(address, { headers });
    expect(first.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(first.bytes).equals(plain.bytes)).toBe(true);
    expect(first.headers['cache-control']).toMatch(/no-cache|max-age=0/);
    const again = await get(address, { headers: { ...headers, 'if-none-match': first.headers.etag ?? '' } });
    expect(again.status).toBe(304);
  });

  test('answers HEAD with the headers of GET and nothing else', async ({ get }) => {
    const whole = await get(address);
    const head = await get(address, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.bytes).toHaveLength(0);
    expect(head.headers['content-length']).toBe(String(whole.bytes.length));
    expect(head.headers.etag).toBe(whole.headers.etag);
  });
});

test.describe('A part of a file', () => {
  test('is sent where one range is asked for', async ({ get }) => {
    const whole = await get('/faq/');
    const part = await get('/faq/', { headers: { range: 'bytes=10-19' } });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 10-19/${whole.bytes.length}`);
    expect(part.bytes.equals(whole.bytes.subarray(10, 20))).toBe(true);
    const end = await get('/faq/', { headers: { range: 'bytes=-5' } });
    expect(end.bytes.equals(whole.bytes.subarray(-5))).toBe(true);
  });

  test('is refused past the end, and the length is told', async ({ get }) => {
    const whole = await get('/faq/');
    const { status, headers, bytes } = await get('/faq/', { headers: { range: 'bytes=99999999-' } });
    expect(status).toBe(416);
    expect(headers['content-range']).toBe(`bytes */${whole.bytes.length}`);
    expect(bytes).toHaveLength(0);
  });

  test('is sent only while the file is the one the client has', async ({ get }) => {
    const { headers } = await get('/faq/');
    const range = 'bytes=0-9';
    const same = await get('/faq/', { headers: { range, 'if-range': headers.etag ?? '' } });
    expect(same.status).toBe(206);
    expect((await get('/faq/', { headers: { range, 'if-range': '"other"' } })).status).toBe(200);
  });

  test('comes with the whole where the range makes no sense', async ({ get }) => {
    for (const range of ['bytes=9-1', 'lines=1-2', 'bytes=0-1,4-5', 'bytes=']) {
      expect((await get('/faq/', { headers: { range } })).status, range).toBe(200);
    }
  });
});

test.describe('A file', () => {
  const files = readdirSync(CLIENT_FOLDER, { recursive: true, encoding: 'utf8' });
  const KEPT = [
    /^_astro\/.+\.js$/,
    /^_astro\/.+\.css$/,
    /^recognise\/./,
    /^checklist\/./,
    /^report\/\w+\.json$/,
  ];
  const INDEX = [/\.pf_fragment$/, /\.pf_index$/, /\.pf_meta$/, /\/pagefind\.js$/, /\/words\.json$/];
  for (const name of [...KEPT, ...INDEX]) {
    test(`with a hash in its name is kept for a year: ${String(name)}`, async ({ get }) => {
      const { status, headers } = await get(`/${files.find((file) => name.test(file)) ?? 'none'}`);
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    });
  }

  for (const path of ['report/', 'robots.txt', 'favicon.svg']) {
    test(`that changes under its name is asked about again: ${path}`, async ({ get }) => {
      const { status, headers } = await get(`/${path}`);
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-cache');
    });
  }

  test('that is a script says so', async ({ get }) => {
    const { headers } = await get(`/${files.find((file) => /^_astro\/.+\.js$/.test(file)) ?? ''}`);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });
});

test.describe('An address that leads nowhere', () => {
  for (const path of [
    '/nowhere/',
    '/guide/nowhere',
    '/guide/index.html.br',
    '/_astro/',
    '//guide/',
    '/_image/?href=/favicon.svg&f=svg',
    '/_server-islands/x/',
  ]) {
    test(`answers 404 with the page that helps on: ${path}`, async ({ get }) => {
      const { status, headers, bytes } = await get(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers.etag).toBeUndefined();
      expect(bytes.toString()).toContain('</html>');
    });
  }

  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fserver/entry.mjs',
    '/%5c..%5cpackage.json',
  ]) {
    test(`never leaves the site: ${path}`, async ({ get }) => {
      const { status, bytes } = await get(path);
      expect(status).toBe(404);
      expect(bytes.toString()).not.toContain('"dependencies"');
    });
  }

  test('is named as a bad one where it cannot be decoded', async ({ get }) => {
    expect((await get('/%E0%A4%A')).status).toBe(400);
  });
});
