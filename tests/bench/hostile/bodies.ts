import fc from 'fast-check';
import { attack, MARK } from './requests.ts';

const TYPES = [
  ...[
    'application/json',
    'application/json; charset=utf-8',
    'application/x-www-form-urlencoded',
    'text/plain',
    '',
    'a/b',
  ],
  ...[
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'application/json, text/html',
    'application/xml',
  ],
];

const VOTE = { page: '/guide/', part: '', answer: 'yes', words: MARK };

const json = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
  fc
    .record({
      page: fc.oneof(fc.constantFrom('/guide/', '/../', '__proto__', 'constructor'), fc.anything()),
      part: fc.oneof(fc.constantFrom('', 'check-format', 'toString'), fc.anything()),
      answer: fc.oneof(fc.constantFrom('yes', 'no', 'YES'), fc.anything()),
      words: fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.anything()),
      reader: fc.oneof(fc.uuid(), fc.anything()),
      id: fc.oneof(fc.uuid(), fc.anything()),
    })
    .map((vote) => stringify(vote)),
  fc.integer({ min: 1, max: 20_000 }).map((depth) => '['.repeat(depth)),
  fc.integer({ min: 1, max: 8000 }).map((depth) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)),
  fc.constantFrom(
    JSON.stringify(VOTE),
    '{"__proto__":{"page":"/guide/"},"answer":"yes"}',
    JSON.stringify({ ...VOTE, constructor: { prototype: { x: 1 } } }),
    JSON.stringify({ ...VOTE, id: "' OR 1=1; DROP TABLE votes; --" }),
    '{"page":"/guide/","page":"/faq/","answer":"yes"}',
    `\ufeff${JSON.stringify(VOTE)}`,
    '1e999999',
    '"\\ud800"',
  ),
);

/** Values that JSON has no word for are left out or become text. */
function stringify(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one));
}

const forms = fc.oneof(
  fc
    .array(
      fc.tuple(fc.constantFrom('page', 'answer', 'words', 'part', 'id', '__proto__', 'x[]'), fc.string()),
      { maxLength: 20 },
    )
    .map((pairs) => new URLSearchParams(pairs).toString()),
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.integer({ min: 1, max: 5000 }).map((count) => 'a=b&'.repeat(count)),
  fc
    .array(fc.tuple(fc.string({ maxLength: 30 }), fc.string({ maxLength: 200 })), { maxLength: 6 })
    .map((parts) =>
      parts
        .map(([name, text]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`)
        .join(''),
    ),
);
const bytes = fc.uint8Array({ maxLength: 400 }).map((some) => Buffer.from(some));
const large = fc.integer({ min: 10_000, max: 200_000 }).map((length) => 'x'.repeat(length));

/** By how much the length that is said differs from the body's. */
const OFF: Readonly<Record<string, number>> = { short: -1, long: 7 };

/** Everything that is about what a request carries. */
export const bodies = fc
  .tuple(
    fc.constantFrom(
      '/api/feedback/',
      '/api/feedback/',
      '/api/feedback/withdraw/',
      '/feedback/thanks/',
      '/triage/',
      '/guide/',
    ),
    fc.constantFrom(...TYPES),
    fc.oneof(json, forms, bytes, large),
    fc.constantFrom('right', 'right', 'right', 'short', 'long', 'chunked', 'broken chunks'),
    fc.constantFrom('application/json', 'text/html', '*/*'),
  )
  .map(([path, type, content, framing, accept]) => {
    const body = Buffer.from(content as string);
    const length = Math.max(0, body.length + (OFF[framing] ?? 0));
    const chunked = `${body.length.toString(16)};${MARK}\r\n${body.toString('latin1')}\r\n${framing === 'chunked' ? '0\r\n\r\n' : 'zz\r\n'}`;
    const inChunks = framing.includes('chunk');
    const request = attack('bodies', {
      method: 'POST',
      path,
      headers: [
        ...['Host: localhost', `Content-Type: ${type}`, `Accept: ${accept}`],
        inChunks ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`,
      ],
      body: inChunks ? Buffer.from(chunked, 'latin1') : body,
    });
    // What is left of a body that is longer than it says is read as one more request.
    return { ...request, requests: framing === 'short' ? 2 : 1 };
  });
