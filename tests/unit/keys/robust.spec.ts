import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { inspect } from '../../../src/keys/inspect.ts';
import { FINDING_IDS } from '../../../src/keys/types.ts';
import { CHARACTERS, WRAPPERS } from '../../support/key-damages/around.ts';
import { goodKeys } from '../../support/key-damages/damage.ts';
import { leaks } from '../../support/leaks.ts';

const keys = goodKeys();
const PIECES = [
  '"',
  "'",
  '`',
  '\\',
  '%',
  '%3D',
  '{',
  '}',
  '${',
  '$',
  '=',
  ': ',
  '.',
  '…',
  '\n',
  '\r',
  ' ',
  '\ud800',
  '\0',
];
const WORDS = [
  'Bearer ',
  'Basic ',
  'Authorization: ',
  'API_KEY=',
  'eyJ',
  'sk-',
  'ghp_',
  'AKIA',
  'null',
  'é',
  '😀',
  'А',
];
const piece = fc.oneof(
  fc.constantFrom(...PIECES, ...WORDS),
  fc.constantFrom(...keys.map(({ key }) => key)),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const paste = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));
const told = fc.record({
  provider: fc.constantFrom(undefined, 'stripe', 'github', 'aws', 'nobody'),
  use: fc.constantFrom(undefined, 'server' as const, 'browser' as const),
  environment: fc.constantFrom(undefined, 'live' as const, 'test' as const),
  now: fc.integer(),
});

test.describe('Looking at any text at all', () => {
  test('never throws, finds something to say, and says the worst first', () => {
    fc.assert(
      fc.property(paste, told, (text, expectation) => {
        const { findings } = inspect(text, expectation);
        expect(findings.length).toBeGreaterThan(0);
        const severities = findings.map(({ severity }) => ['bad', 'check', 'note'].indexOf(severity));
        expect(severities).toEqual([...severities].sort());
        for (const { id } of findings) expect(FINDING_IDS).toContain(id);
      }),
      { numRuns: 600 },
    );
  });

  test('puts nothing of the key into what it says', () => {
    for (const of of keys) {
      const { key, provider } = of;
      for (const { to } of [...CHARACTERS, ...WRAPPERS]) {
        const said = JSON.stringify(inspect(to(key, of) ?? '', { provider }).findings);
        if (key !== 'DEMO_KEY') expect(leaks(said, key, (inner) => inner)).toBe(false);
      }
    }
  });
});

test.describe('The time that looking takes', () => {
  function cheapest(text: string): number {
    const costs = Array.from({ length: 5 }, () => {
      const from = process.cpuUsage().user;
      inspect(text, { provider: 'stripe' });
      return process.cpuUsage().user - from;
    });
    return Math.min(...costs) / 1000;
  }

  for (const unit of [
    'a',
    'sk-',
    '"',
    '%41',
    'a:',
    ' ',
    'eyJ.',
    '$',
    'A=',
    '\u200b',
    '{"a":',
    'ghp_',
    '…',
    '1/2:',
  ]) {
    test(`grows with the text and no faster: ${JSON.stringify(unit)} over and over`, () => {
      const text = unit.repeat(1000 / unit.length);
      expect(cheapest(text.repeat(8)) / Math.max(cheapest(text), 1)).toBeLessThan(32);
    });
  }

  test('ends at once for what is no key but a whole file', () => {
    expect(inspect('a'.repeat(1_000_000)).findings.map(({ id }) => id)).toEqual(['tooMuch']);
  });
});
