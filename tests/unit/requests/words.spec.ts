import { expect, test } from '@playwright/test';
import strings from '../../../src/content/en/strings/check-request.json' with { type: 'json' };
import { FINDINGS } from '../../../src/requests/check/types.ts';

test('Every finding has its sentences, in order, and a step of the guide that follows', () => {
  expect(Object.keys(strings.findings)).toEqual([...FINDINGS]);
  for (const { next } of Object.values(strings.findings)) expect(Object.keys(strings.steps)).toContain(next);
});
