import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parseRequest } from '../../../src/requests/parse/parse.ts';
import type { ParsedRequest } from '../../../src/requests/parse/types.ts';
import { renderRequest } from '../../../src/requests/render/index.ts';

function parsed(text: string): ParsedRequest {
  const request = parseRequest(text);
  if (typeof request === 'string') throw new Error(`not read: ${request}`);
  return request;
}
const kinds = (text: string) => parsed(text).facts.map(({ kind, line, detail }) => [kind, line, detail]);

test.describe('A pasted request', () => {
  const template = {
    method: 'POST',
    url: 'https://api.example/v1/things?site=$SITE',
    headers: { Authorization: 'Bearer $SOME_KEY', 'Content-Type': 'application/json' },
    basic: null,
    body: '{"list":[1,true,null],"model":"a b"}',
  };

  for (const language of ['curl', 'javascript', 'python'] as const) {
    test(`is read back from ${language} as it was rendered`, () => {
      const { method, url, headers, body, facts } = parsed(renderRequest(template, language));
      expect(method.value).toBe('POST');
      expect(url.value).toBe('https://api.example/v1/things?site=${SITE}');
      expect(headers.map(({ name, value }) => [name, value])).toEqual([
        ['Authorization', 'Bearer ${SOME_KEY}'],
        ['Content-Type', 'application/json'],
      ]);
      expect(body?.value).toBe(template.body);
      expect(facts).toEqual([]);
    });
  }

  test('names the line of each part', () => {
    const { url, headers } = parsed('curl \\\n  https://api.example \\\n  -H "X-Key: $KEY_A"');
    expect([url.line, headers[0]?.line]).toEqual([2, 3]);
  });

  test('is read from curl for cmd and for PowerShell', () => {
    const cmd = parsed('curl ^"https://api.example/?a=1^&b=2^" ^\n  -H ^"X-Key: %KEY_A%^"');
    expect([cmd.form, cmd.url.value, cmd.headers[0]?.value]).toEqual([
      'curl-cmd',
      'https://api.example/?a=1&b=2',
      '${KEY_A}',
    ]);
    const powershell = parsed('curl.exe https://api.example `\n  -H "X-Key: $env:KEY_A" -L');
    expect([powershell.form, powershell.headers[0]?.value, powershell.followsRedirects]).toEqual([
      'curl-powershell',
      '${KEY_A}',
      true,
    ]);
  });

  test('is read from raw HTTP, with its host put before the path', () => {
    const request = parsed('GET /v1/me HTTP/1.1\r\nHost: api.example\r\nX-Key: abc\r\n\r\n');
    expect([request.url.value, request.headers]).toEqual([
      'https://api.example/v1/me',
      [{ name: 'X-Key', value: 'abc', line: 3 }],
    ]);
  });

  test('is read from axios, with parameters, a base address and a user', () => {
    const request = parsed(
      "const key = process.env.KEY_A;\naxios.get('/me', { baseURL: 'https://api.example', params: { key }, auth: { username: 'a', password: key } })",
    );
    expect([request.form, request.url.value, request.basic?.value]).toEqual([
      'axios',
      'https://api.example/me?key=${KEY_A}',
      'a:${KEY_A}',
    ]);
  });

  test('is read from a HAR entry and from an export of Postman', () => {
    const har = {
      request: { method: 'GET', url: 'https://api.example', headers: [{ name: 'X-Key', value: 'a' }] },
    };
    expect(parsed(JSON.stringify(har, null, 2))).toMatchObject({
      form: 'har',
      headers: [{ name: 'X-Key', value: 'a', line: 8 }],
    });
    const auth = { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}' }] };
    const postman = {
      info: {},
      item: [{ request: { method: 'GET', url: { raw: 'https://api.example' }, auth } }],
    };
    expect(parsed(JSON.stringify(postman))).toMatchObject({
      form: 'postman',
      headers: [{ name: 'Authorization', value: 'Bearer ${token}' }],
    });
  });
});

test.describe('What only the written form shows', () => {
  test('is a variable in single quotes', () => {
    expect(kinds("curl https://api.example \\\n -H 'X-Key: $KEY_A'")).toEqual([['not-expanded', 2, 'KEY_A']]);
    expect(kinds("fetch('https://api.example', { headers: { 'X-Key': '${KEY_A}' } })")).toEqual([
      ['not-expanded', 1, 'KEY_A'],
    ]);
    expect(kinds('requests.get("https://api.example", headers={"X-Key": "{key}"})')).toEqual([
      ['not-expanded', 1, 'key'],
    ]);
  });

  test("is another shell's variable", () => {
    expect(kinds('curl https://api.example -H "X-Key: %KEY_A%" \\\n -s')).toEqual([
      ['not-expanded', 1, 'KEY_A'],
    ]);
    expect(kinds('curl https://api.example ^\n -H "X-Key: $KEY_A"')).toEqual([['not-expanded', 2, 'KEY_A']]);
  });

  test('is a line that is not continued, or a blank behind the backslash', () => {
    expect(kinds('curl https://api.example\n -H "X-Key: a"')).toEqual([['not-continued', 1, '']]);
    expect(kinds('curl https://api.example \\ \n -H "X-Key: a"')).toEqual([['not-continued', 1, '\\']]);
  });

  test('is an address that the shell cuts, curly quotes, a header without a colon, an encoded line end', () => {
    expect(kinds('curl https://api.example/?a=1&key=b')).toEqual([['ampersand', 1, '&']]);
    expect(kinds('curl https://api.example -H “X-Key:a”')).toContainEqual(['curly-quotes', 1, '“']);
    expect(kinds('curl https://api.example -H "Authorization Bearer a"')).toEqual([
      ['no-colon', 1, 'Authorization Bearer a'],
    ]);
    expect(kinds('curl https://api.example -H "Authorization: Basic $(echo a:b | base64)"')).toEqual([
      ['encoded-line-end', 1, 'echo'],
    ]);
  });
});

test.describe('Garbage', () => {
  test('gets a clear answer', () => {
    expect(['', '  \n', 'hello', 'curl -H', '{"a": 1}', '{', 'a'.repeat(100_001)].map(parseRequest)).toEqual([
      ...['empty', 'empty', 'unknown', 'no-address', 'unknown', 'unknown', 'too-long'],
    ]);
  });

  test('never makes it throw, whatever stands in what it takes for a request', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...[
          'curl ',
          'fetch(',
          'requests.get(',
          'GET /',
          '"',
          "'",
          '`',
          '${',
          '$(',
          '{',
          '[',
          '\\',
          '^',
          '\n',
          ' -H ',
          '=',
        ],
      ),
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    const starts = fc.constantFrom(
      '',
      'curl ',
      'curl ^\n',
      'fetch(',
      'requests.get(',
      'GET / HTTP/1.1\n',
      '{"request":',
    );
    fc.assert(
      fc.property(starts, text, (start, rest) => {
        expect(['string', 'object']).toContain(typeof parseRequest(start + rest));
      }),
      { numRuns: 400 },
    );
  });
});
