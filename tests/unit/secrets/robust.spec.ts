import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { maskSecrets } from '../../../src/secrets/mask.ts';
import { nameSecret } from '../../../src/secrets/name.ts';
import { fakeKeys } from '../../support/fake-keys.ts';

/** What pastes are made of, and what trips up who reads them. */
const PIECES = [
  ...[
    'key',
    'token',
    'api_key',
    'apiKey',
    'password',
    'Authorization',
    'Bearer ',
    'Basic ',
    'Cookie',
    'ENV ',
    '-u ',
  ],
  ...[
    '=',
    ':',
    ': ',
    '": "',
    '"',
    '\\"',
    "'",
    '`',
    '\\n',
    '\n',
    '\r\n',
    ' ',
    '&',
    '?',
    '@',
    '/',
    '://',
    ',',
    ';',
    '\\',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '%3D',
    '%22',
    '&quot;',
    '$',
    '${',
    '***',
    '•••',
    '…',
    '...',
    '-----',
  ],
  ...[
    '-----BEGIN PRIVATE KEY-----',
    '-----END PRIVATE KEY-----',
    'sk-',
    'eyJ',
    'AKIA',
    'value',
    'request id ',
    '.js',
  ],
  ...['\ud800', '\udc00', '\u202e', '\0', '\u001b[31m', '😀', 'a', '1', 'hunter2', 'ab12cd34'],
];
const keys = fakeKeys().map(({ key }) => key);
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.constantFrom(...keys) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const paste = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

test.describe('Masking any text at all', () => {
  test('never throws, and changes nothing in what is masked already', () => {
    fc.assert(
      fc.property(paste, (text) => {
        const once = maskSecrets(text).text;
        expect(maskSecrets(once)).toEqual({ text: once, found: [] });
      }),
      { numRuns: 1500 },
    );
  });

  test('keeps everything that is no secret, in order', () => {
    fc.assert(
      fc.property(paste, (text) => {
        const { text: masked, found } = maskSecrets(text);
        const ends = [0, ...found.map(({ end }) => end)];
        const starts = [...found.map(({ start }) => start), text.length];
        const kept = ends.map((end, at) => text.slice(end, starts[at]));
        let from = 0;
        for (const part of kept) {
          const at = masked.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.length;
        }
        expect(found.every(({ start, end }, at) => start >= (ends[at] ?? 0) && end > start)).toBe(true);
      }),
    );
  });

  test('never throws when naming it either', () => {
    fc.assert(
      fc.property(paste, (text) => {
        expect(Array.isArray(nameSecret(text))).toBe(true);
      }),
    );
  });
});

test.describe('The time that masking takes', () => {
  const NASTY = [
    'a',
    'a-',
    '0/',
    'key=',
    'key="',
    '"token":"',
    'cookie: a=b; ',
    'authorization:',
    'sk-',
    'eyJ.a.',
    '://a@',
  ];
  const NASTIER = [
    '-----BEGIN PRIVATE KEY-----',
    '-',
    '\\',
    '\\"',
    'secret=Ab1cd2 ',
    '%22',
    '\n',
    'pk.a-',
    '{"a":"b"}',
    '\ud800',
  ];

  /** Processor time of the cheapest of some runs, in milliseconds: other programs on the machine don't count. */
  function cheapest(text: string): number {
    const costs = Array.from({ length: 5 }, () => {
      const from = process.cpuUsage().user;
      maskSecrets(text);
      return process.cpuUsage().user - from;
    });
    return Math.min(...costs) / 1000;
  }

  for (const unit of [...NASTY, ...NASTIER]) {
    test(`grows with the text and no faster: ${JSON.stringify(unit)} over and over`, () => {
      const text = unit.repeat(32_000 / unit.length);
      // Eight times the text: quadratic would be 64 times the work.
      expect(cheapest(text.repeat(8)) / Math.max(cheapest(text), 1)).toBeLessThan(32);
    });
  }
});
