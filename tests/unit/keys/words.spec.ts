import { expect, test } from '@playwright/test';
import strings from '../../../src/content/en/strings/check-key.json' with { type: 'json' };
import { FINDING_IDS } from '../../../src/keys/types.ts';

test('Every finding has its sentences, and a step of the guide that follows', () => {
  expect(Object.keys(strings.findings).sort()).toEqual([...FINDING_IDS].sort());
  for (const { next } of Object.values(strings.findings)) expect(Object.keys(strings.steps)).toContain(next);
});
