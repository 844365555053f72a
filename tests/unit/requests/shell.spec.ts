import { expect, test } from '@playwright/test';
import { renderRequest } from '../../../src/requests/render/index.ts';
import type { RequestTemplate } from '../../../src/requests/template.ts';
import { EXAMPLES, environmentFor, filled } from './examples.ts';
import { has, wordsGiven } from './run.ts';

/** What each example's command should be given. */
function expected(words: (request: RequestTemplate, fill: (text: string) => string) => string[]) {
  return Object.fromEntries(
    EXAMPLES.map(({ name, request }) => {
      const environment = environmentFor(request);
      return [name, words(request, (text) => filled(text, environment))];
    }),
  );
}

const option = (name: string, value: string | null) => (value === null ? [] : [name, value]);

if (has('bash')) {
  test.describe('In bash', () => {
    test('curl gets the address, the headers and the body of every request whole', () => {
      const given = wordsGiven('curl', EXAMPLES, (request) => renderRequest(request, 'curl'));
      const settings = new Set(['-sS', '-i', '-g', '-X', 'PUT', 'DELETE']);
      for (const words of Object.values(given)) {
        expect(words.slice(0, 2)).toEqual(['-sS', '-i']);
      }
      const rest = Object.entries(given).map(([name, words]) => [
        name,
        words.filter((word) => !settings.has(word)),
      ]);
      expect(Object.fromEntries(rest)).toEqual(
        expected(({ method, url, headers, basic, body }, fill) => [
          fill(url),
          ...option('-u', basic && fill(basic)),
          ...Object.entries(headers).flatMap(([header, value]) => ['-H', `${header}: ${fill(value)}`]),
          ...option('-d', body === null ? (method === 'POST' ? '' : null) : fill(body)),
        ]),
      );
    });

    test('HTTPie gets the address, the headers and the body of every request whole', () => {
      const given = wordsGiven('http', EXAMPLES, (request) => renderRequest(request, 'httpie'));
      expect(given).toEqual(
        expected(({ method, url, headers, basic, body }, fill) => [
          method,
          fill(url),
          ...option('--auth', basic && fill(basic)),
          ...Object.entries(headers).map(([header, value]) => `${header}:${fill(value)}`),
          ...option('--raw', body && fill(body)),
        ]),
      );
    });
  });
}

test.describe('curl', () => {
  const request = { method: 'GET', url: 'https://api.example/', headers: {}, basic: null, body: null };
  const options = (change: Partial<RequestTemplate>) =>
    renderRequest({ ...request, ...change }, 'curl').split('\n')[0];

  test('names the method only where it would send another', () => {
    expect(options({})).toBe('curl -sS -i "https://api.example/"');
    expect(options({ method: 'POST', body: 'a=1' })).toBe('curl -sS -i "https://api.example/" \\');
    expect(options({ method: 'PUT', body: 'a=1' })).toBe('curl -sS -i -X PUT "https://api.example/" \\');
    expect(options({ method: 'HEAD' })).toBe('curl -sS -I "https://api.example/"');
  });

  test('does not take brackets in an address for a range', () => {
    expect(options({ url: 'https://api.example/?a[b]=1' })).toBe(
      'curl -sS -i -g "https://api.example/?a[b]=1"',
    );
  });
});
