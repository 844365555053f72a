import { expect, test } from '@playwright/test';
import { readCatalogue } from '../../../src/build/catalogue/read.ts';
import { guideSections } from '../../../src/build/catalogue/sections.ts';
import { RULES } from '../../../src/catalogue/rules/index.ts';

test.describe('The catalogue', () => {
  const catalogue = readCatalogue();
  const surroundings = { sections: guideSections() };

  test('holds every provider of a file, none empty', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(174);
    expect(catalogue.flatMap(({ errors }) => errors).length).toBeGreaterThanOrEqual(1000);
  });

  for (const [name, rule] of Object.entries(RULES)) {
    test(name, () => {
      const faults = rule(catalogue, surroundings);
      expect(faults.map(({ provider, says }) => `${provider}.json: ${says}`)).toEqual([]);
    });
  }
});
