import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { recognise } from '../../../src/recognise/recognise.ts';
import { catalogueIndex } from '../../setup/catalogue.ts';

const index = catalogueIndex();

/** Milliseconds of processor time that a text takes: other programs on the machine don't count. */
function cost(text: string): number {
  const start = process.cpuUsage();
  recognise(text, index);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What must hold whatever was put in. */
function holds(text: string): void {
  const { results, errors, sections, providers } = recognise(text, index);
  expect(results.length).toBeGreaterThanOrEqual(3);
  expect(errors.length).toBeGreaterThan(0);
  expect(sections.length).toBeGreaterThan(1);
  const spans = [
    ...results.flatMap((result) => result.spans),
    ...errors.flatMap(({ span }) => (span ? [span] : [])),
    ...providers.flatMap(({ evidence }) => evidence.map(({ span }) => span)),
  ];
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

/** Pieces that errors are made of, to be put together in senseless ways. */
const piece = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\\',
    '\\\\n',
    '\\u00',
    '%2',
    '&amp;amp;',
    '&#x',
    '\u001b[',
    '\u001b]',
    '[31',
    '{"',
    '"}',
    "'",
    '•••',
  ),
  fc.constantFrom(
    '401',
    'Unauthorized',
    'Invalid API key',
    'openai',
    'api.openai.com',
    'sk-•••',
    '"code":',
    'caused by',
  ),
  fc.constantFrom('\u202e', '\u0627\u0644', '🔑', '\ud83d', '\u0000', '\r\n', '\u2028', 'ＡＰＩ', 'ключ'),
);

test.describe('Whatever is put in', () => {
  test('the recogniser answers with at least three results, and its marks lie in the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), { numRuns: 150 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        holds(pieces.join(''));
      }),
      { numRuns: 250 },
    );
  });

  test('the empty text has an answer too', () => {
    holds('');
    holds('\n');
  });
});

const LONG = 200_000;
const fill = (part: string): string => part.repeat(Math.ceil(LONG / part.length)).slice(0, LONG);

test.describe('200,000 characters', () => {
  const wordings = index.wordings.map(({ text }) => text).join('\n');
  const bombs: Readonly<Record<string, string>> = {
    'of one letter': fill('a'),
    'of one-letter words': fill('a '),
    'of backslashes': fill('\\'),
    'of nested escapes': fill('\\\\\\"\\\\u0022\\n'),
    'of opening brackets': fill('[{("'),
    'of escape characters': fill('\u001b['),
    'of ampersands': fill('&amp;'),
    'of percent signs': fill('%25'),
    'of dots and dashes': fill('a.b-c_d/'),
    'of one error again and again': fill('Error: 401 Incorrect API key provided: sk-•••. '),
    'of "api key" again and again': fill('api key '),
    'of one host again and again': fill('https://api.openai.com/v1 '),
    'of every wording of the catalogue': fill(wordings),
    'of every wording backwards': fill(wordings.split(' ').reverse().join(' ')),
    'of codes': fill('{"code":401,"error":{"code":"invalid_api_key"}} '),
    'of right-to-left text': fill('خطأ في مفتاح \u202eAPI '),
    'of empty lines': fill('\n'),
    'of white space': fill(' \t'),
    'of one dotted name': fill('a.'),
    'of one address': `GET https://${fill('a')}`,
    'of half a stack frame': fill('at a '),
    'of half a key': `${fill('a')}•`,
    'of emoji': fill('🔑💥'),
    'of lone surrogates': fill('\ud83d'),
    'of what trips regular expressions': fill('aaaaaaaaaaaaaaaaaaaaaaaa!\t \t \t'),
  };
  for (const [name, text] of Object.entries(bombs)) {
    test(`${name} take less than 200 ms`, () => {
      holds(text);
      expect(Math.min(cost(text), cost(text))).toBeLessThan(200);
    });
  }
});
