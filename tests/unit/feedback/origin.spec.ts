import { expect, test } from '@playwright/test';
import { mayVote } from '../../../src/server/feedback/may-vote.ts';

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
      expect(mayVote(new Headers({ host: HOST, ...headers }))).toBe(true);
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
      expect(mayVote(new Headers({ host: HOST, ...headers }))).toBe(false);
    });
  }
});

test.describe('With a static copy of the site about, a vote', () => {
  const COPIES = ['https://copy.example'];
  const cross = { host: HOST, 'sec-fetch-site': 'cross-site' };
  const form = { ...cross, origin: 'null', 'sec-fetch-mode': 'navigate' };

  for (const { from, headers, taken } of [
    {
      from: "a script of the copy's pages",
      headers: { ...cross, origin: 'https://copy.example' },
      taken: true,
    },
    { from: 'a form that a person sent', headers: { ...form, 'sec-fetch-user': '?1' }, taken: true },
    { from: 'a form that a script sent', headers: form, taken: false },
    { from: 'a script without an origin', headers: { ...cross, origin: 'null' }, taken: false },
    { from: "another site's script", headers: { ...cross, origin: 'https://evil.example' }, taken: false },
    { from: 'this site', headers: { host: HOST, 'sec-fetch-site': 'same-origin' }, taken: true },
  ]) {
    test(`is ${taken ? 'taken' : 'refused'} from ${from}`, () => {
      expect(mayVote(new Headers(headers), COPIES)).toBe(taken);
    });
  }
});
