import { expect, test } from '@playwright/test';
import { closestWords, splitWord } from '../../../src/search/spelling.ts';

const vocabulary = [
  'api',
  'authorization',
  'expired',
  'expires',
  'forbidden',
  'format',
  'incorrect',
  'invalid',
  'key',
];

test.describe('A misspelt word', () => {
  for (const [typed, meant] of [
    ['incorect', 'incorrect'],
    ['autorization', 'authorization'],
    ['forbiden', 'forbidden'],
    ['invaild', 'invalid'],
    ['expierd', 'expired'],
  ] as const) {
    test(`"${typed}" is read as "${meant}"`, () => {
      expect(closestWords(typed, vocabulary)[0]).toBe(meant);
    });
  }

  test('is left alone where it is short, has digits or starts with another letter', () => {
    expect(closestWords('kee', vocabulary)).toEqual([]);
    expect(closestWords('inv4lid', vocabulary)).toEqual([]);
    expect(closestWords('unvalid', vocabulary)).toEqual([]);
  });

  test('is left alone where nothing is near', () => {
    expect(closestWords('pancake', vocabulary)).toEqual([]);
  });
});

test.describe('Two words written as one', () => {
  test('are parted where both are known', () => {
    expect(splitWord('apikey', vocabulary)).toEqual(['api', 'key']);
    expect(splitWord('invalidkey', vocabulary)).toEqual(['invalid', 'key']);
  });

  test('stay together where one is not', () => {
    expect(splitWord('apipancake', vocabulary)).toEqual([]);
    expect(splitWord('key', vocabulary)).toEqual([]);
  });
});
