import { expect, test } from '@playwright/test';
import { countSurprise } from '../../../src/build/letter-surprise/count.ts';
import { isRandom, surprise, SYMBOLS, symbolsOf } from '../../../src/secrets/judge/letters.ts';
import { fakeKeys } from '../../support/fake-keys.ts';

test.describe('What words look like', () => {
  test('is counted by the letter before, digits and breaks among them', () => {
    const table = countSurprise(['the then them', 'theme other']);
    expect(table).toHaveLength(SYMBOLS);
    const after = (before: string, letter: string) =>
      parseInt(table[symbolsOf(before)[1] ?? 0]?.charAt(symbolsOf(letter)[1] ?? 0) ?? '', 36);
    expect(after('t', 'h')).toBeLessThan(after('t', 'q'));
    expect(after('h', 'e')).toBeLessThan(after('h', '7'));
  });

  test('has a break before each hump and no case', () => {
    expect(symbolsOf('camelCase')).toEqual(symbolsOf('CAMEL-CASE'));
  });
});

test.describe('A text', () => {
  for (const word of [
    'ListTagsForResourceCommand',
    'insufficient_permissions',
    'northamerica-northeast1',
    'HTTP_STATUS_UNAUTHORIZED',
  ]) {
    test(`is not random because it is long: ${word}`, () => {
      expect(isRandom(word)).toBe(false);
    });
  }

  test('is random when letters and digits were drawn for it', () => {
    const drawn = fakeKeys().filter(
      ({ key, made }) => made === 'random' && /^[A-Za-z0-9]{32,}$/.test(key) && /[g-z]/i.test(key),
    );
    expect(drawn.length).toBeGreaterThan(10);
    for (const { key } of drawn) expect(isRandom(key), key).toBe(true);
  });

  test('surprises more the less it is a word', () => {
    expect(surprise('authentication')).toBeLessThan(surprise('auth3ntic4ti0n'));
    expect(surprise('')).toBe(0);
  });
});
