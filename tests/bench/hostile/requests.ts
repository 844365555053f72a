import fc from 'fast-check';

/** Stands in every request that has room for it: the log must never hold it. */
export const MARK = 'typed-by-nobody';

/** Bytes that somebody hostile sends on a connection of their own. */
export interface Attack {
  family: string;
  bytes: Buffer;
  /** Whether the answers to it carry no body. */
  head: boolean;
  /** At most so many requests are in it, however it is read: one more answer means that one was smuggled in. */
  requests: number;
}

export interface Head {
  method?: string;
  path?: string;
  version?: string;
  headers?: readonly string[];
  body?: string | Buffer;
}

/** Puts a request together as it is spelled, right or wrong. */
export function attack(
  family: string,
  { method = 'GET', path = '/', version = 'HTTP/1.1', ...rest }: Head,
): Attack {
  const { headers = ['Host: localhost'], body = '' } = rest;
  const head = `${[`${method} ${path} ${version}`, ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`;
  const bytes = Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body as string)]);
  return { family, bytes, head: method === 'HEAD', requests: 1 };
}

const SEGMENTS = [
  ...[
    '..',
    '.',
    '...',
    '....',
    '..;',
    '~',
    '',
    ' ',
    '%2e%2e',
    '%2E%2e%2f',
    '%252e%252e',
    '%c0%ae%c0%ae',
    '..%5c',
    '..%00',
  ],
  ...[
    '%',
    '%0',
    '%ff',
    '%00',
    '%0d%0aset-cookie:%20a=b',
    '%E0%A4%A',
    '%u002e',
    '\\',
    '\\..',
    '\0',
    '\x7f',
    '\xe9',
    '?',
    '#',
    '*',
  ],
  ...[
    'etc',
    'passwd',
    'proc',
    'self',
    'environ',
    'package.json',
    '.git',
    'config',
    'src',
    'server',
    'main.ts',
    'dist',
    'entry.mjs',
  ],
  ...[
    'data',
    'feedback.sqlite',
    'client',
    'index.html',
    'index.html.br',
    'guide',
    'faq',
    '_astro',
    '_image',
    '_server-islands',
  ],
  ...[
    'api',
    'feedback',
    'triage',
    'search',
    'errors',
    '404.html',
    '500.html',
    'constructor',
    '__proto__',
    'healthz',
    MARK,
  ],
];

const path = fc
  .tuple(
    fc.constantFrom('/', '//', '\\', '', '/./', 'http://localhost/', 'http://evil.example/', 'file:///'),
    fc.array(fc.oneof(fc.constantFrom(...SEGMENTS), fc.string({ maxLength: 8 })), { maxLength: 7 }),
    fc.constantFrom('/', '//', '\\', '%2f', '%5c', '/../', '/%2e/'),
    fc.constantFrom('', '/', `?${MARK}`, `/?href=file:///etc/passwd&${MARK}=1`, '#x', '?%', ';x', '/.'),
  )
  .map(([start, segments, between, end]) => start + segments.join(between) + end);

const paths = fc.tuple(path, fc.constantFrom('GET', 'HEAD', 'GET')).map(([at, method]) => {
  return attack('paths', { method, path: at });
});

const longPaths = fc
  .tuple(fc.integer({ min: 1000, max: 40_000 }), fc.constantFrom('a', '/', '%41', '../', '%2e%2e/'))
  .map(([length, unit]) => attack('long paths', { path: `/${unit.repeat(length / unit.length)}` }));

const METHODS = [
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'QUERY',
  'PRI',
  'get',
  'G',
  '',
];
const methods = fc
  .tuple(
    fc.oneof(fc.constantFrom(...METHODS), fc.string({ maxLength: 12 })),
    fc.constantFrom(
      '/',
      '/guide/',
      '/faq',
      '/nowhere/',
      '/triage/',
      '/api/feedback/',
      '*',
      'localhost:443',
      '/healthz',
    ),
    fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9.9', 'HTP/1.1', ''),
  )
  .map(([method, at, version]) => attack('methods', { method, path: at, version }));

/** Everything that is about where a request goes and how it asks. */
export const requestLines = fc.oneof(
  { arbitrary: paths, weight: 6 },
  { arbitrary: longPaths, weight: 1 },
  { arbitrary: methods, weight: 2 },
);
