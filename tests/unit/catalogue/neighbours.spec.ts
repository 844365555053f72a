import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { neighboursOf } from '../../../src/catalogue/neighbours.ts';
import { providerSchema } from '../../../src/schemas/provider.ts';

const folder = new URL('../../../src/content/en/errors/', import.meta.url);
const providers = readdirSync(folder).map((file) =>
  providerSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
);

test('no entry is its own neighbour, and none has more than seven', () => {
  for (const provider of providers) {
    for (const error of provider.errors) {
      const near = neighboursOf(error, provider, providers);
      expect(near.map((one) => one.error.id)).not.toContain(error.id);
      expect(near.length).toBeLessThanOrEqual(7);
    }
  }
});

test('an entry of a provider with others has neighbours', () => {
  for (const provider of providers.filter(({ errors }) => errors.length > 1)) {
    for (const error of provider.errors) {
      expect(neighboursOf(error, provider, providers).length, error.id).toBeGreaterThan(0);
    }
  }
});

test('the same words at another provider are a neighbour', () => {
  const [first, second] = providers;
  if (!first || !second) throw new Error('The catalogue is empty.');
  const [one] = first.errors;
  const [other] = second.errors;
  if (!one || !other) throw new Error('A provider has no errors.');
  const twin = { ...other, message: one.message };
  const catalogue = [first, { ...second, errors: [twin] }];
  const elsewhere = neighboursOf(one, first, catalogue).filter(({ provider }) => provider.id !== first.id);
  expect(elsewhere.map(({ error }) => error.id)).toEqual([twin.id]);
});
