import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readCatalogue } from '../../../src/build/secret-shapes/read.ts';
import { checkRequest } from '../../../src/requests/check/check.ts';
import { correctedRequest } from '../../../src/requests/check/correct.ts';
import { requestFacts } from '../../../src/requests/check/facts.ts';
import { recogniseProvider } from '../../../src/requests/check/provider.ts';
import { LONGEST, parseRequest } from '../../../src/requests/parse/parse.ts';

const providers = requestFacts(readCatalogue());
const [first] = providers;
/** What a reader would feel, on a machine with nothing else to do: the processor's time is counted, not the clock's. */
const MOST_MS = 200;

/** Reads, checks and corrects a text; the processor's time that it takes, in milliseconds. */
function timeFor(text: string): number {
  const began = process.cpuUsage();
  const request = parseRequest(text);
  if (typeof request !== 'string') {
    const recognised = recogniseProvider(request, providers) ?? (first && { provider: first, meant: null });
    checkRequest(request, recognised);
    if (recognised) correctedRequest(request, recognised);
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Beginnings that lead into every reader, some of them deep into it. */
const STARTS = [
  '',
  'curl https://api.openai.com/v1/models -H "',
  'curl ',
  'curl.exe `\n',
  'curl ^\n',
  'curl -d "$(',
  'fetch("https://api.openai.com", ',
  'axios.get(`',
  's = requests.Session()\ns.headers.update(',
  'requests.get("https://api.openai.com/", headers={',
  'GET https://api.openai.com/v1/models\n',
  '> GET / HTTP/1.1\n> ',
  ':method: GET\n:path: /\n',
  '{"log":{"entries":[{"request":{"method":"GET","url":"https://api.openai.com","headers":[',
  'Invoke-RestMethod https://api.openai.com -Headers @{',
];
/** What is repeated to the limit: brackets, quotes, escapes, line ends, control characters, what patterns could stumble over. */
const UNITS = [
  ...[
    '(',
    '[',
    '{',
    '"',
    "'",
    '`',
    '${',
    '$(',
    '\\',
    '\\\n',
    '^\n',
    '`\n',
    '\n',
    ' ',
    '\0',
    '\u202e',
    '\ud800',
    '😀',
  ],
  ...[
    'a',
    'a=',
    'a.b(',
    '"a" ',
    '"a"+',
    'a,',
    'a: ',
    ' -H "a: b"',
    '-',
    '%AB%',
    '{{a}}',
    'curl ',
    'fetch(',
    'irm ',
  ],
  ...[
    '@{',
    ' -f ',
    ' as ',
    '?',
    '<a',
    '> ',
    'x: y\n',
    '"\n',
    '"""',
    'f"{',
    '`${',
    '//',
    '/*',
    '<#',
    'b.append(',
    '...',
  ],
  ...[
    '&a=b',
    '/a',
    ':',
    'http://',
    'eyJ.',
    '0',
    '_',
    'api_key=1&',
    '"key":"a",',
    'Bearer ',
    '\t',
    '\r',
    'x["a"]=',
  ],
];

test.describe('However long and odd a paste is', () => {
  for (const start of STARTS) {
    test(`it is read in no time behind ${JSON.stringify(start)}`, () => {
      const slow = UNITS.flatMap((unit) => {
        const took = timeFor((start + unit.repeat(LONGEST)).slice(0, LONGEST));
        return took > MOST_MS ? [`${JSON.stringify(unit)}: ${Math.round(took)} ms`] : [];
      });
      expect(slow).toEqual([]);
    });
  }

  test('a file of 200 kB in one line is refused at once', () => {
    expect(parseRequest('curl '.repeat(40_000))).toBe('too-long');
  });

  test('nothing makes the check or the correction throw', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'https://api.openai.com/',
        ' -H "',
        'Authorization: Bearer ',
        '${',
        '}',
        '"',
        "'",
        '\n',
        '\\',
        ',',
        ')',
        ' -u ',
      ),
    );
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...STARTS), text, (start, rest) => timeFor(start + rest) < MOST_MS),
      { numRuns: 1500 },
    );
  });
});
