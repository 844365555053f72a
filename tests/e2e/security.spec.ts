import { ask } from '../support/http.ts';
import { expect, test } from '../support/test.ts';

/** One response of each kind, by how it is asked for and the status it answers. */
const RESPONSES = [
  { what: 'a page', path: '/guide/', status: 200 },
  { what: 'a page that does not exist', path: '/nowhere/', status: 404 },
  { what: 'a redirect', path: '/guide', status: 308 },
  { what: 'a method that is refused', path: '/guide/', method: 'DELETE', status: 405 },
  { what: 'an address that cannot be decoded', path: '/%E0%A4%A', status: 400 },
  {
    what: 'a body that is too long',
    path: '/nowhere/',
    method: 'POST',
    body: 'x'.repeat(70_000),
    status: 413,
  },
  { what: 'a header that is too long', path: '/', headers: { 'x-long': 'x'.repeat(20_000) }, status: 431 },
  { what: 'a range past the end', path: '/faq/', headers: { range: 'bytes=9999999-' }, status: 416 },
];

test.describe('Security headers', () => {
  for (const { what, path, status, ...question } of RESPONSES) {
    test(`come with ${what}`, async ({ baseURL }) => {
      const { headers, ...answer } = await ask(baseURL ?? '', path, question);
      expect(answer.status).toBe(status);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['permissions-policy']).toContain('geolocation=()');
    });
  }

  test('come with a page that has not changed', async ({ baseURL }) => {
    const { headers } = await ask(baseURL ?? '', '/guide/');
    const again = await ask(baseURL ?? '', '/guide/', { headers: { 'if-none-match': headers.etag ?? '' } });
    expect(again.status).toBe(304);
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
  });
});

test.describe('The browser', () => {
  test.use({ expectedErrors: [/Content Security Policy|Trusted ?(?:Script|HTML|Type)/i] });

  test('refuses a script that got into a page', async ({ page }) => {
    await page.goto('/');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('window.broken = true');
      document.head.append(script);
      return 'broken' in window;
    });
    expect(ran).toBe(false);
  });

  test('refuses to make markup or code from a string', async ({ page }) => {
    await page.goto('/');
    await page.waitForLoadState('load');
    const outcomes = await page.evaluate(() => {
      const attempts: Record<string, () => unknown> = {
        markup: () => (document.body.innerHTML = '<b>x</b>'),
        parsing: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
        worker: () => new Worker('/guide/'),
      };
      return Object.entries(attempts).map(([name, attempt]) => {
        try {
          attempt();
          return `${name} was let through`;
        } catch {
          return `${name} was refused`;
        }
      });
    });
    expect(outcomes).toEqual(['markup was refused', 'parsing was refused', 'worker was refused']);
  });

  test('lets the search run WebAssembly', async ({ page }) => {
    await page.goto('/');
    const folder = (await page.locator('[data-index]').getAttribute('data-index')) ?? '';
    const found = await page.evaluate(async (basePath) => {
      const { createInstance } = (await import(`${basePath}pagefind.js`)) as {
        createInstance: (options: object) => { search: (words: string) => Promise<{ results: unknown[] }> };
      };
      return (await createInstance({ basePath, noWorker: true }).search('key')).results.length;
    }, folder);
    expect(found).toBeGreaterThan(0);
  });
});
