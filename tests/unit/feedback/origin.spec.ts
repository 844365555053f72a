import { expect, test } from '@playwright/test';
import { isOwnOrigin } from '../../../src/server/feedback/own-origin.ts';

const HOST = 'keyfix.example';

test.describe('A vote is taken', () => {
  for (const [from, headers] of [
    [
      'a form of this site, whose origin the referrer policy hides',
      { 'sec-fetch-site': 'same-origin', origin: 'null' },
    ],
    ['a reload that the reader asked for', { 'sec-fetch-site': 'none' }],
    ['an older browser on this site', { origin: 'https://keyfix.example' }],
    ['this site behind a proxy that ends TLS', { origin: 'https://keyfix.example:443' }],
    ['a program such as curl, which says neither', {}],
  ] as const) {
    test(`from ${from}`, () => {
      expect(isOwnOrigin(new Headers({ host: HOST, ...headers }))).toBe(true);
    });
  }
});

test.describe('A vote is refused', () => {
  for (const [from, headers] of [
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    [
      'a neighbour below the same domain',
      { 'sec-fetch-site': 'same-site', origin: 'https://blog.keyfix.example' },
    ],
    ['another site in an older browser', { origin: 'https://evil.example' }],
    ['another port of the same machine', { origin: 'https://keyfix.example:8443' }],
    ['a site that only looks alike', { origin: 'https://keyfix.example.evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['something that is no origin', { origin: 'keyfix.example' }],
  ] as const) {
    test(`from ${from}`, () => {
      expect(isOwnOrigin(new Headers({ host: HOST, ...headers }))).toBe(false);
    });
  }
});
