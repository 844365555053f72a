import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { measure, searchable, startsOf } from '../../../src/build/secret-shapes/pattern.ts';
import { shapeFiles } from '../../../src/build/secret-shapes/read.ts';

test.describe('The shapes of keys', () => {
  test('are those of the catalogue: run `npm run shapes` after changing a credential', () => {
    for (const [file, content] of shapeFiles()) expect(readFileSync(file, 'utf8')).toBe(content);
  });
});

test.describe('A pattern of the catalogue', () => {
  test('is searched without anchors, captures and endless parts', () => {
    expect(searchable('^(squ|sqp)_[a-z0-9]{40,}$')).toBe('(?:squ|sqp)_[a-z0-9]{40,512}');
    expect(searchable('^.+:fx$')).toBe(String.raw`[\w.~+/=-]{1,64}:fx`);
  });

  test('tells how much of a key it gives, hyphens apart', () => {
    expect(measure('^sk_live_[a-z]{20,}$')).toEqual({ given: 8, shortest: 28 });
    expect(measure('^[0-9a-f]{8}-[0-9a-f]{4}$')).toEqual({ given: 0, shortest: 13 });
    expect(measure('^(key-[a-f]{4}|[a-f]{6})$')).toEqual({ given: 0, shortest: 6 });
  });

  test('tells what keys start with, one for each alternative', () => {
    expect(startsOf('^rk_(test|live)_[a-z]+$')).toEqual(['rk_test_', 'rk_live_']);
    expect(startsOf('^[a-z]+_x$')).toEqual(['']);
  });
});
