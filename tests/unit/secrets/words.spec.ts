import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import words from '../../../src/content/en/search/words.json' with { type: 'json' };
import { maskSecrets } from '../../../src/secrets/mask.ts';
import { nameSecret } from '../../../src/secrets/name.ts';

/** `invalid`, `CORS`, `isn't`, `X-API-Key`, `401`: too short for a key in any shape that there is. */
const SHORT =
  /^(?:\p{Lu}?\p{Ll}{1,9}|\p{Lu}{1,8}|\p{L}{1,5}['’-]\p{L}{1,5}|\p{L}{1,3}(?:-\p{L}{1,3}){2}|\d{1,4})$/u;

test.describe('Words that people search by', () => {
  for (const text of ['invalid key', '"Bad credentials"', 'permissions?', 'Why isn’t it working?']) {
    test(`are left as they are: ${text}`, () => {
      expect(maskSecrets(text).text).toBe(text);
    });
  }

  test('are no keys, however long', () => {
    for (const word of [...words.common, ...words.alike.flat()]) {
      expect(maskSecrets(word).found).toEqual([]);
      expect(nameSecret(word)).toEqual([]);
    }
  });

  test('are left as they are beside words that announce a key', () => {
    const letters = fc.string({ unit: fc.stringMatching(/^[a-z]$/), maxLength: 9 });
    const word = fc.oneof(
      letters,
      letters.map((one) => one.toUpperCase()),
      letters.map((one) => one.charAt(0).toUpperCase() + one.slice(1)),
      fc.constantFrom(...'password passwd secret token api key bearer Basic Authorization cookie'.split(' ')),
      fc.tuple(letters, letters, letters).map((parts) => parts.join('-')),
      fc.nat(9999).map(String),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (typed) => {
        const text = typed.filter((one) => SHORT.test(one)).join(' ');
        expect(maskSecrets(text).found).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
