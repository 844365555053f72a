import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { arePlainWords } from '../../../src/search/plain-words.ts';
import { maskSecrets } from '../../../src/secrets/mask.ts';
import { STARTS } from '../../../src/secrets/mask-one.ts';

test.describe('Plain words', () => {
  for (const text of [
    '401',
    'invalid key',
    'X-API-Key',
    '"Bad credentials"',
    'permissions?',
    'Why isn’t it working?',
  ]) {
    test(`are: ${text}`, () => {
      expect(arePlainWords(text)).toBe(true);
    });
  }

  for (const text of [
    'Authorization: Bearer',
    'key=abc',
    'bob@example.com',
    'a1b2c3',
    'x.y/z',
    'x'.repeat(11),
    '12345',
  ]) {
    test(`are not: ${text}`, () => {
      expect(arePlainWords(text)).toBe(false);
    });
  }

  test('never hold what the masker would mask', () => {
    const names =
      'password passwd pwd secret token api key apikey bearer basic Bearer Basic Authorization cookie -u'.split(
        ' ',
      );
    const letters = fc.string({
      unit: fc.stringMatching(/^[a-z]$/),
      maxLength: 16,
    });
    const word = fc.oneof(
      letters,
      letters.map((one) => one.toUpperCase()),
      letters.map((one) => one.charAt(0).toUpperCase() + one.slice(1)),
      fc.constantFrom(...names, ...STARTS),
      fc.tuple(fc.constantFrom(...STARTS), letters).map((parts) => parts.join('')),
      fc.tuple(letters, letters).map((parts) => parts.join('_')),
      fc.tuple(letters, letters, letters).map((parts) => parts.join('-')),
      fc.nat(9999).map(String),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.join(' ');
        if (arePlainWords(text)) expect(maskSecrets(text).found).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
