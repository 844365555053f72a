import { expect, test } from '@playwright/test';
import { factOf } from '../../../src/islands/check-key/fact.ts';
import { inspectKey } from '../../../src/keys/inspect.ts';
import { EMPTY } from '../../../src/report/report.ts';
import { withFact } from '../../../src/report/merge.ts';
import { secretKeys } from '../../support/fake-keys.ts';
import { leaks } from '../../support/leaks.ts';

const KEY = secretKeys().find(({ provider, made }) => provider === 'stripe' && made === 'random')?.key ?? '';
const of = (text: string, chosen?: string) => factOf(inspectKey(text), chosen);

test.describe('What a look at a key leaves for the report', () => {
  test('is the provider and whether its characters are right', () => {
    expect(of(KEY)).toEqual({ provider: 'Stripe', copied: 'Characters checked: no fault found' });
    expect(of(` '${KEY}'\n`)?.copied).toMatch(/^Characters checked: .*[Qq]uotes.*; .*line break/);
  });

  test('is the provider that the reader chose, before the one of its shape', () => {
    expect(of(KEY, 'Example API')?.provider).toBe('Example API');
  });

  test('names no provider where the shape is a hint only', () => {
    expect(of('0f3a'.repeat(8))?.provider).toBeUndefined();
  });

  test('is nothing where there was no key', () => {
    for (const text of ['', 'YOUR_API_KEY', '$API_KEY', 'I have a question about my key']) {
      expect(of(text), text).toBeUndefined();
    }
  });

  test('holds no part of the key, whatever the key is', () => {
    for (const { key } of secretKeys()) {
      for (const text of [key, `Bearer "${key}" `, key.slice(0, -3)])
        expect(
          leaks(JSON.stringify(of(text) ?? ''), key, (inner) => inner),
          text,
        ).toBe(false);
    }
  });

  test('takes the place of what an earlier look left, and leaves other lines alone', () => {
    const before = withFact(EMPTY, 'copied', 'Length 32, same as in the dashboard');
    const once = withFact(before, 'copied', 'Characters checked: no fault found', 'Characters checked:');
    const twice = withFact(once, 'copied', 'Characters checked: The end is missing', 'Characters checked:');
    expect(twice.copied).toBe('Length 32, same as in the dashboard\nCharacters checked: The end is missing');
  });
});
