import { expect, test } from '@playwright/test';
import { likeness, plainWording, wordsOf } from '../../../src/catalogue/wording.ts';

test.describe('Two wordings are the same', () => {
  const same = (one: string, other: string) => {
    expect(plainWording(one)).toBe(plainWording(other));
  };

  test('whatever their case, blanks, quotes and full stop', () => {
    same('Incorrect  API key\nprovided.', 'incorrect api key provided');
    same(`{"message": "Forbidden"}`, `{'message': 'forbidden'}`);
    same(String.raw`{\"message\": \"Forbidden\"}`, `{"message": "Forbidden"}`);
  });

  test('whatever their placeholders are called', () => {
    same('Invalid API key: {key}', 'Invalid API key: {masked key}');
  });
});

test.describe('Two wordings differ', () => {
  test('in a word, or in what stands in angle brackets, which is no placeholder', () => {
    expect(plainWording('Invalid API key')).not.toBe(plainWording('Invalid API token'));
    expect(plainWording('referer <empty>')).not.toBe(plainWording('referer <other>'));
  });

  test('the more, the fewer words they share', () => {
    const key = wordsOf('Invalid API key');
    expect(likeness(key, key)).toBe(1);
    expect(likeness(key, wordsOf('Invalid API token'))).toBeCloseTo(0.5);
    expect(likeness(key, wordsOf('Rate limit'))).toBe(0);
    expect(likeness(new Set(), new Set())).toBe(0);
  });
});
