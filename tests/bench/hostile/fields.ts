import fc from 'fast-check';
import { attack, MARK } from './requests.ts';

const VALUES: Readonly<Record<string, readonly string[]>> = {
  'Accept-Encoding': [
    'br;q=0, *',
    '*;q=0',
    'gzip;q=9',
    'br,'.repeat(500),
    'identity;q=0',
    ';;;',
    'GZIP',
    '\t',
  ],
  Range: [
    'bytes=0-',
    'bytes=-1',
    'bytes=9-1',
    'bytes=0-0,'.repeat(400),
    'bytes=99999999999999999999-',
    'bytes=a-b',
    'x=1',
  ],
  'If-Range': ['"x"', 'W/"x"', 'Thu, 01 Jan 1970 00:00:00 GMT', '*'],
  'If-None-Match': ['*', '"'.repeat(2000), 'W/', ','.repeat(3000), '"a", "b"'],
  'If-Modified-Since': ['Thu, 01 Jan 2099 00:00:00 GMT', 'yesterday', '-1'],
  Host: [
    '',
    '[',
    '[::1',
    'a b',
    'evil.example@localhost',
    'localhost:99999',
    '%00',
    '.'.repeat(300),
    'localhost/x?y#z',
  ],
  'Content-Type': [
    'text/html',
    'multipart/form-data',
    'application/json; charset=utf-16',
    '/',
    ';',
    `x/${'y'.repeat(500)}`,
  ],
  Origin: ['null', 'http://evil.example', 'http://', '://', 'http://localhost.evil.example'],
  'Sec-Fetch-Site': ['cross-site', 'same-origin', 'x'],
  'X-Forwarded-For': ['127.0.0.1', '::1', 'a,b,c', ','.repeat(500)],
  'X-Forwarded-Host': ['evil.example', '[', ''],
  'X-Forwarded-Proto': ['javascript', 'https,http', ''],
  'X-Astro-Path': ['/guide/', '/../', 'http://evil.example/'],
  'X-HTTP-Method-Override': ['DELETE', 'TRACE'],
  Cookie: ['a=b; '.repeat(300), '='.repeat(1000), '__proto__=1'],
  Upgrade: ['h2c', 'websocket', 'TLS/1.2'],
  Expect: ['100-continue', '200-ok', ''],
  Connection: ['Upgrade, HTTP2-Settings', 'keep-alive', 'x-real-ip', ''],
  'Accept-Version': ['1.0.0', '*', 'x'],
  'Content-Length': ['0', '5', '-1', '1e3', '0x10', '99999999999999999999', '5, 5', '+5', ''],
};

const known = fc
  .constantFrom(...Object.keys(VALUES))
  .chain((name) => fc.constantFrom(...(VALUES[name] ?? [''])).map((value) => `${name}: ${value}`));
const anyField = fc
  .tuple(fc.string({ maxLength: 20 }), fc.string({ maxLength: 60, unit: 'binary' }))
  .map(([name, value]) => `${name}: ${value}`);
const long = fc.integer({ min: 100, max: 60_000 }).map((length) => `X-Long: ${MARK}${'x'.repeat(length)}`);
const many = fc
  .integer({ min: 50, max: 2000 })
  .map((count) => Array.from({ length: count }, (_, at) => `X-${at}: ${at}`));

const PATHS = [
  '/',
  '/guide/',
  '/faq',
  '/nowhere/',
  '/triage/',
  '/triage/rejected/',
  '/feedback/thanks/',
  '/healthz',
  '/readyz',
];

/** Everything that is about what a request says of itself. */
export const fields = fc
  .tuple(
    fc.constantFrom('GET', 'HEAD', 'GET', 'POST'),
    fc.constantFrom(...PATHS),
    fc.array(
      fc.oneof(
        { arbitrary: known, weight: 6 },
        { arbitrary: anyField, weight: 2 },
        { arbitrary: long, weight: 1 },
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    fc.oneof({ arbitrary: fc.constant([]), weight: 9 }, { arbitrary: many, weight: 1 }),
    fc.boolean(),
  )
  .map(([method, path, lines, more, host]) =>
    attack('headers', {
      method,
      path,
      headers: [...(host ? ['Host: localhost'] : []), ...lines, ...more, `User-Agent: ${MARK}`],
    }),
  );
