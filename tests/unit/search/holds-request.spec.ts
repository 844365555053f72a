import { expect, test } from '@playwright/test';
import { holdsRequest } from '../../../src/search/holds-request.ts';

test.describe('A request in a text', () => {
  for (const text of [
    'curl https://api.example.com/v1/me -H "Authorization: Bearer $KEY"',
    '$ curl -sS -i \\\n  "https://api.example.com"',
    'It says 401:\n\ncurl api.example.com/v1 -u me:',
    'C:\\Users\\me> curl.exe ^"https://api.example.com^"',
    'PS C:\\> Invoke-RestMethod $uri -Headers $headers',
    'POST /v1/charges HTTP/1.1\nHost: api.example.com',
    '> GET /v1/me HTTP/2\n> Host: api.example.com',
  ]) {
    test(`is seen: ${JSON.stringify(text)}`, () => {
      expect(holdsRequest(text)).toBe(true);
    });
  }

  for (const text of [
    'works in curl but not in my code',
    'curl: (22) The requested URL returned error: 401',
    'curl command not found',
    '"GET /v1/me HTTP/1.1" 401 in an access log',
    'HTTP/1.1 401 Unauthorized',
    'GET https://api.example.com/v1/me 401 (Unauthorized)',
  ]) {
    test(`is not seen where there is none: ${JSON.stringify(text)}`, () => {
      expect(holdsRequest(text)).toBe(false);
    });
  }

  test('costs no time in a text without end', () => {
    const before = performance.now();
    for (const text of ['PS '.repeat(70_000), ' '.repeat(200_000), `GET ${'x'.repeat(200_000)}`])
      expect(holdsRequest(text)).toBe(false);
    expect(performance.now() - before).toBeLessThan(200);
  });
});
