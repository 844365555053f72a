import { expect, test } from '@playwright/test';
import { inspect, inspectKey } from '../../../src/keys/inspect.ts';
import { DAMAGES } from '../../support/key-damages/all.ts';
import { goodKeys } from '../../support/key-damages/damage.ts';

const keys = goodKeys();

test.describe('A good key of the catalogue', () => {
  test('shows no fault, with its provider chosen and without', () => {
    for (const { key, provider } of keys) {
      for (const told of [{}, { provider }]) {
        const faults = inspectKey(key, told).filter(({ severity }) => severity === 'bad');
        expect(faults, `${provider} ${JSON.stringify(told)}`).toEqual([]);
      }
    }
  });

  test('needs no repair', () => {
    for (const { key, provider } of keys) expect(inspect(key, { provider }).repaired).toBeUndefined();
  });
});

test.describe('A damaged key', () => {
  for (const { name, found, to, expectation } of DAMAGES) {
    test(`is named for what it is: ${name}`, () => {
      const missed: string[] = [];
      let applied = 0;
      for (const of of keys) {
        const damaged = to(of.key, of);
        if (damaged === undefined) continue;
        applied++;
        const findings = inspectKey(damaged, expectation?.(of) ?? { provider: of.provider });
        if (!findings.some(({ id }) => found.includes(id))) missed.push(`${of.provider}/${of.credential}`);
      }
      expect(applied).toBeGreaterThan(0);
      // Eight characters in base64, or a key of six twice, can be anything.
      expect(missed.length / applied, missed.join(', ')).toBeLessThan(0.03);
    });
  }
});
