import { expect, test } from '@playwright/test';
import { inspect, inspectKey } from '../../../src/keys/inspect.ts';
import { checksumOf } from '../../../src/keys/rules/checksum.ts';
import type { Expectation } from '../../../src/keys/types.ts';

const ids = (text: string, told?: Expectation) => inspectKey(text, told).map(({ id }) => id);
const part = (value: object) => btoa(JSON.stringify(value)).replace(/=+$/, '');
// Put together here: a token in one piece would alarm the scanners that look for leaked ones.
const token = (claims: object) => [part({ alg: 'HS256' }), part(claims), 'fakesignature'].join('.');
const NOW = Date.UTC(2026, 0, 1);

test.describe('Characters', () => {
  test('are shown by position and Unicode name', () => {
    const [found] = inspectKey(`FAKE\u200b0123456789abcdef`);
    expect(found).toMatchObject({
      id: 'invisible',
      severity: 'bad',
      sureness: 'proven',
      places: [{ position: 5, name: 'ZERO WIDTH SPACE (U+200B)' }],
    });
  });

  test('are counted as characters, not as UTF-16 code units', () => {
    const found = inspectKey(`😀FAKE0123456789abcdef\u00a0`).find(({ id }) => id === 'spaceAfter');
    expect(found?.places).toEqual([{ position: 22, name: 'NO-BREAK SPACE (U+00A0)' }]);
  });

  test('of Cyrillic and full width are told from the ones they look like', () => {
    const names = inspectKey('FАKＥ0123456789abcdef').flatMap(({ places = [] }) =>
      places.map(({ name }) => name),
    );
    expect(names).toEqual(['CYRILLIC CAPITAL LETTER A (U+0410)', 'FULLWIDTH (U+FF25)']);
  });
});

test.describe('A JSON Web Token', () => {
  test('that has expired says when, by the time it is given', () => {
    const text = token({ exp: 1700000000, iss: 'https://issuer.example' });
    expect(inspectKey(text, { now: NOW })[0]).toMatchObject({
      id: 'expired',
      values: { date: '2023-11-14 22:13 UTC' },
    });
    expect(ids(text, { now: 1600000000000 })).not.toContain('expired');
    expect(ids(text)).not.toContain('expired');
  });

  test('that is not valid yet says so', () => {
    expect(ids(token({ nbf: 1900000000 }), { now: NOW })[0]).toBe('notYet');
  });

  test('is described by its claims, and never called verified', () => {
    const found = inspectKey(token({ iss: 'supabase', role: 'anon', ref: 'fakeproject' }));
    expect(found.find(({ id }) => id === 'jwt')?.values).toEqual({
      iss: 'supabase',
      role: 'anon',
      ref: 'fakeproject',
    });
  });

  test('with the role service_role belongs in no browser', () => {
    const text = token({ iss: 'supabase', role: 'service_role' });
    expect(ids(text, { use: 'browser', provider: 'supabase' })[0]).toBe('secretInBrowser');
    expect(ids(text, { use: 'server', provider: 'supabase' })).not.toContain('secretInBrowser');
  });

  test('without its signature is broken', () => {
    expect(ids(token({ iss: 'a' }).split('.').slice(0, 2).join('.'))[0]).toBe('brokenJwt');
  });

  test('with claims that are no claims does not throw', () => {
    for (const claims of [[], { exp: 'soon' }, { exp: 1e300 }, { iss: { a: 1 } }, { nbf: null }]) {
      expect(ids(token(claims), { now: NOW })).toContain('jwt');
    }
  });
});

test.describe('A checksum', () => {
  test('is the one that GitHub and npm put at the end of a token', () => {
    // The example of base62-token, a library that makes such tokens.
    expect(checksumOf('zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ')).toBe('0mLq17');
  });

  test('proves one wrong character', () => {
    const random = 'FAKE0EXAMPLE1fake2example3FAKE';
    const good = ['npm', random + checksumOf(random)].join('_');
    expect(ids(good)).not.toContain('checksum');
    expect(inspectKey(good.replace('EXAMPLE', 'EXAMPIE'))[0]).toMatchObject({
      id: 'checksum',
      sureness: 'proven',
    });
  });
});

test.describe('What remains of a pasted key', () => {
  test('is the key alone, however it was wrapped', () => {
    const key = ['FAKE', '0123456789abcdef'].join('');
    for (const text of [
      ` ${key}\r\n`,
      `"${key}"`,
      `API_KEY='${key}';`,
      `Authorization: Bearer ${key}`,
      `{"key": "${key}"}`,
    ]) {
      expect(inspect(text).repaired).toBe(key);
    }
  });

  test('is nothing where a placeholder, a variable or a sentence stands', () => {
    for (const text of ['YOUR_API_KEY', '"$API_KEY"', 'Bearer ', 'this is not a key at all']) {
      expect(inspect(text).repaired).toBeUndefined();
    }
  });
});
