import { expect, test } from '@playwright/test';
import { parseRequest } from '../../../src/requests/parse/parse.ts';
import type { ParsedRequest } from '../../../src/requests/parse/types.ts';
import { renderRequest } from '../../../src/requests/render/index.ts';

function parsed(...lines: readonly string[]): ParsedRequest {
  const request = parseRequest(lines.join('\n'));
  if (typeof request === 'string') throw new Error(`not read: ${request}`);
  return request;
}
const headersOf = ({ headers }: ParsedRequest) => headers.map(({ name, value }) => `${name}: ${value}`);

test.describe('From code', () => {
  test('headers are read that were added one by one', () => {
    const request = parsed(
      'const h = new Headers();',
      'h.append("X-Key", process.env.KEY_A ?? "");',
      'h.set("X-Own", "1");',
      'const options: RequestInit = { method: "PUT", headers: h };',
      'const answer = await fetch("https://api.example/me", options);',
    );
    expect([request.method.value, headersOf(request)]).toEqual(['PUT', ['X-Key: ${KEY_A}', 'X-Own: 1']]);
    expect(request.headers[0]?.line).toBe(2);
  });

  test('a client brings its address and headers along', () => {
    const request = parsed(
      'const github = axios.create({ baseURL: "https://api.example/v1/", headers: { "X-Key": key } });',
      'github.get("/me", { params: { page: 2 } })',
    );
    expect([request.form, request.url.value, headersOf(request)]).toEqual([
      'axios',
      'https://api.example/v1/me?page=2',
      ['X-Key: ${key}'],
    ]);
  });

  test("so does a session of Python's requests, and a client of httpx", () => {
    const session = parsed(
      's = requests.Session()',
      's.headers.update({"X-Key": os.environ["KEY_A"]})',
      's.headers["X-Own"] = "1"',
      's.auth = ("me", "FAKE")',
      'r = s.get("https://api.example/me")',
    );
    expect([headersOf(session), session.basic?.value]).toEqual([['X-Key: ${KEY_A}', 'X-Own: 1'], 'me:FAKE']);
    const httpx = parsed(
      'with httpx.Client(base_url="https://api.example", headers={"X-Key": key}) as client:',
      '    client.post("/me", json={"a": 1})',
    );
    expect([httpx.url.value, headersOf(httpx)]).toEqual(['https://api.example/me', ['X-Key: ${key}']]);
  });

  test('strings are filled in as Python fills them in', () => {
    const request = parsed(
      'requests.get("https://api.example/{}/{id}".format(a, id=b), headers={"X-Key": "Key %s" % key},',
      '  auth=HTTPBasicAuth("me", token))',
    );
    expect([request.url.value, headersOf(request), request.basic?.value]).toEqual([
      'https://api.example/${a}/${b}',
      ['X-Key: Key ${key}'],
      'me:${token}',
    ]);
    expect(request.facts).toEqual([]);
  });

  test('what other code adds is not missing', () => {
    expect(parsed('fetch("https://api.example", { headers: { ...more } })').elsewhere).toBe(true);
    expect(parsed('fetch("https://api.example", options)').elsewhere).toBe(true);
    expect(parsed('api.get("https://api.example/me")').elsewhere).toBe(true);
    expect(parsed('fetch("https://api.example", { headers: { a: "1" } })').elsewhere).toBe(false);
  });
});

test.describe("From PowerShell's own commands", () => {
  test('what was rendered is read back', () => {
    const template = {
      method: 'POST',
      url: 'https://api.example/v1/things?site=$SITE',
      headers: { Authorization: 'Bearer $SOME_KEY', 'Content-Type': 'application/json' },
      basic: null,
      body: '{"a":"it`s $5"}',
    };
    const request = parsed(renderRequest(template, 'powershell'));
    expect(request.form).toBe('powershell');
    expect([request.method.value, request.url.value, headersOf(request)]).toEqual([
      'POST',
      'https://api.example/v1/things?site=${SITE}',
      ['Authorization: Bearer ${SOME_KEY}', 'Content-Type: application/json'],
    ]);
  });

  test('tables, added headers and Base64 are followed', () => {
    const request = parsed(
      '$pair = "$($env:EMAIL):$env:TOKEN"',
      '$headers = New-Object "System.Collections.Generic.Dictionary[[String],[String]]"',
      '$headers.Add("X-Own", "1")',
      '$headers["Authorization"] = "Basic " + [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes($pair))',
      '$r = irm "https://api.example" -Headers $headers # all of it',
    );
    expect(headersOf(request)).toEqual(['X-Own: 1', 'Authorization: Basic base64(${EMAIL}:${TOKEN})']);
  });

  test('a variable in single quotes stands out', () => {
    const { facts } = parsed("iwr -Uri https://api.example -Headers @{ 'X-Key' = '$env:KEY_A' }");
    expect(facts).toEqual([{ kind: 'not-expanded', line: 1, detail: 'KEY_A' }]);
  });
});

test.describe('From a shell', () => {
  test('other commands in front are left alone, and lines keep their numbers', () => {
    const request = parsed(
      'export KEY_A=1; TOKEN=$(cat f)',
      '$ curl https://api.example \\',
      '  -H "X-Key: $KEY_A"',
    );
    expect([request.url.value, request.headers[0]?.line]).toEqual(['https://api.example', 3]);
  });

  test('what was set in front is put in where the shell expands it', () => {
    const bash = parsed('TOKEN="Bearer FAKEEXAMPLE1"', 'curl https://api.example -H "Authorization: $TOKEN"');
    expect(headersOf(bash)).toEqual(['Authorization: Bearer FAKEEXAMPLE1']);
    const cmd = parsed('set TOKEN="FAKEEXAMPLE1"', 'curl https://api.example ^', ' -H "X-Key: %TOKEN%"');
    expect(headersOf(cmd)).toEqual(['X-Key: "FAKEEXAMPLE1"']);
    const quoted = parsed('TOKEN=FAKEEXAMPLE1', "curl https://api.example -H 'X-Key: $TOKEN'");
    expect([headersOf(quoted), quoted.facts.length]).toEqual([['X-Key: ${TOKEN}'], 1]);
    expect(headersOf(parsed('TOKEN=xxxx', 'curl https://api.example -H "X-Key: $TOKEN"'))).toEqual([
      'X-Key: ${TOKEN}',
    ]);
  });

  test('files that add to the request are known to be missing', () => {
    for (const option of ['-H @headers.txt', '--netrc', '-n', '-K curlrc'])
      expect(parsed(`curl ${option} https://api.example`).elsewhere, option).toBe(true);
  });
});

test.describe('From a question in a forum', () => {
  test('code is read between the fences of Markdown', () => {
    const request = parsed(
      "It's this:",
      '```js',
      "fetch('https://api.example', { headers: { 'X-Key': key } })",
      '```',
    );
    expect(request.headers[0]).toEqual({ name: 'X-Key', value: '${key}', line: 3 });
  });

  test('what names an API and calls nothing is no request', () => {
    expect(parseRequest('http GET https://api.example/me X-Key:$KEY')).toBe('unknown');
  });
});

test.describe('From a recording', () => {
  test("Chrome's copy for cmd has carets in front of every sign", () => {
    const request = parsed(
      'curl ^"https://api.example/?a=1^&b=2^" ^',
      '  --data-raw ^"^{^\\^"a^\\^":^\\^"50^%^\\^"^}^"',
    );
    expect([request.url.value, request.body?.value]).toEqual(['https://api.example/?a=1&b=2', '{"a":"50%"}']);
  });

  test('an .http file may break its query and hold comments', () => {
    const request = parsed(
      'GET https://api.example/me',
      '  ?a=1',
      '  &b=2',
      '# a remark',
      'X-Key: a',
      '// another',
    );
    expect([request.url.value, headersOf(request), request.facts]).toEqual([
      'https://api.example/me?a=1&b=2',
      ['X-Key: a'],
      [],
    ]);
  });

  test("HTTP/2's own fields are the first line and the host", () => {
    const request = parsed(
      ':method: POST',
      ':authority: api.example',
      ':scheme: https',
      ':path: /me',
      'x-key: a',
    );
    expect([request.method.value, request.url.value, request.headers]).toEqual([
      'POST',
      'https://api.example/me',
      [{ name: 'x-key', value: 'a', line: 5 }],
    ]);
  });

  test('what curl -v prints is read without the answer', () => {
    const request = parsed(
      '* Connected to api.example',
      '> GET /me HTTP/2',
      '> Host: api.example',
      '> x-key: a',
      '>',
      '< HTTP/2 401',
      '< x-other: b',
    );
    expect([request.url.value, headersOf(request)]).toEqual(['https://api.example/me', ['x-key: a']]);
  });

  test('a HAR gives the request that was refused', () => {
    const entry = (url: string, status: number) => ({
      request: { method: 'GET', url, headers: [] },
      response: { status },
    });
    const log = { entries: [entry('https://site.example/', 200), entry('https://api.example/me', 401)] };
    expect(parsed(JSON.stringify({ log })).url.value).toBe('https://api.example/me');
  });

  test("a request of Postman gets its collection's address and key", () => {
    const collection = {
      item: [{ request: { method: 'GET', header: [], url: { raw: '{{base}}/me' } } }],
      auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{a-key}}' }] },
      variable: [{ key: 'base', value: 'https://api.example' }],
    };
    const request = parsed(JSON.stringify(collection));
    expect([request.url.value, headersOf(request)]).toEqual([
      'https://api.example/me',
      ['Authorization: Bearer ${a_key}'],
    ]);
  });
});
