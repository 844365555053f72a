/** A way that a key stands in what people paste. */
export interface SecretContext {
  readonly name: string;
  /** The paste with a key in it. */
  readonly wrap: (key: string) => string;
}

const BASE64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');
const json = (value: unknown) => JSON.stringify(value);

type Wraps = Record<string, (key: string) => string>;

const HEADERS: Wraps = {
  bearer: (key) => `Authorization: Bearer ${key}`,
  'lower case': (key) => `> authorization: bearer ${key}\r\n> accept: */*`,
  'without a scheme': (key) => `Authorization: ${key}`,
  'token scheme': (key) => `Authorization: Token ${key}`,
  'token parameter': (key) => `Authorization: Token token=${key}`,
  'own scheme': (key) => `Authorization: DeepL-Auth-Key ${key}`,
  'quoted parameter': (key) => `Authorization: MediaBrowser Token="${key}", Client="web"`,
  'basic, as password': (key) => `Authorization: Basic ${BASE64(`me@example.com:${key}`)}`,
  'basic, as user': (key) => `authorization: Basic ${BASE64(`${key}:`)}`,
  'of its own': (key) => `X-API-Key: ${key}\nAccept: application/json`,
  'of its own, tight': (key) => `GET /v1 HTTP/1.1\napi-key:${key}`,
  'HTTP/2 trace': (key) => `* [HTTP/2] [1] [x-auth-token: ${key}]`,
  'Go map': (key) => `map[Authorization:[Bearer ${key}] Accept:[*/*]]`,
  'Java map': (key) => `headers={Accept=[*/*], X-Api-Key=[${key}]}`,
  'Node raw headers': (key) => `rawHeaders: [ 'Accept', '*/*', 'X-Api-Key', '${key}' ]`,
  'bytes in Python': (key) => `Headers([(b'host', b'x'), (b'authorization', b'Bearer ${key}')])`,
  cookie: (key) => `Cookie: theme=dark; session=${key}; lang=en`,
  'set-cookie': (key) => `set-cookie: sid=${key}; Path=/; HttpOnly; SameSite=Lax`,
};

const COMMANDS: Wraps = {
  'curl -H': (key) => `curl https://api.example.com/v1 -H "Authorization: Bearer ${key}" -d '{}'`,
  'curl --header': (key) => `curl --header 'X-API-Key: ${key}' https://api.example.com/v1`,
  'curl -u, as user': (key) => `curl https://api.example.com/v1 -u ${key}:`,
  'curl -u, as password': (key) => `curl -u "me@example.com:${key}" https://api.example.com`,
  'curl -d': (key) => `curl -d api_key=${key} -d limit=3 https://api.example.com`,
  'curl -b': (key) => `curl --cookie "token=${key}" https://api.example.com`,
  HTTPie: (key) => `http GET api.example.com X-API-Key:${key}`,
  PowerShell: (key) => `Invoke-RestMethod $uri -Headers @{ 'X-API-Key' = '${key}' }`,
  option: (key) => `tool login --api-key ${key} --verbose`,
  'option with =': (key) => `tool --auth-token=${key} run`,
};

const DATA: Wraps = {
  JSON: (key) => json({ apiKey: key, limit: 3 }),
  'pretty JSON': (key) => JSON.stringify({ config: { api_key: key } }, null, 2),
  'escaped JSON': (key) => json({ body: json({ apiKey: key, n: 1 }) }),
  'JSON, escaped twice': (key) => json({ log: json({ body: json({ access_token: key }) }) }),
  'JSON, escaped thrice': (key) => json([json([json([json({ api_key: key })])])]),
  'escaped JSON alone': (key) => `body: {\\"apiKey\\":\\"${key}\\"}`,
  'JSON in HTML': (key) => `<pre>{&quot;apiKey&quot;:&quot;${key}&quot;}</pre>`,
  HAR: (key) => json({ headers: [{ name: 'X-Api-Key', value: key }] }),
  'pretty HAR': (key) => JSON.stringify([{ name: 'Authorization', value: `Bearer ${key}` }], null, 2),
  'Python dict': (key) => `{'api_key': '${key}', 'param': None}`,
  'Ruby hash': (key) => `{"api_key"=>"${key}", :page=>1}`,
  'PHP array': (key) => `['api_key' => '${key}', 'page' => 1]`,
  YAML: (key) => `openai:\n  api_key: ${key}\n  timeout: 5`,
  'quoted YAML': (key) => `access_token: "${key}" # mine`,
  Kubernetes: (key) => `env:\n  - name: OPENAI_API_KEY\n    value: ${key}\n  - name: X\n    value: y`,
  TOML: (key) => `[auth]\ntoken = "${key}"`,
  XML: (key) => `<settings><apiKey>${key}</apiKey></settings>`,
  'XML attribute': (key) => `<add key="ApiKey" value="${key}" />`,
  multipart: (key) => `Content-Disposition: form-data; name="api_key"\r\n\r\n${key}\r\n--x--`,
  npmrc: (key) => `//registry.npmjs.org/:_authToken=${key}`,
};

const VARIABLES: Wraps = {
  '.env': (key) => `# keys\nOPENAI_API_KEY=${key}\nPORT=3000`,
  export: (key) => `$ export GITHUB_TOKEN=${key}`,
  'quoted export': (key) => `export MY_SERVICE_SECRET="${key}"`,
  'before a command': (key) => `STRIPE_API_KEY=${key} node index.js`,
  'PowerShell variable': (key) => `PS C:\\> $env:OPENAI_API_KEY = "${key}"`,
  cmd: (key) => `C:\\> set OPENAI_API_KEY=${key}`,
  setx: (key) => `setx OPENAI_API_KEY "${key}"`,
  Dockerfile: (key) => `FROM node\nENV API_TOKEN ${key}\nRUN npm ci`,
  Compose: (key) => `    environment:\n      - API_KEY=${key}`,
  'docker run': (key) => `docker run -e API_KEY=${key} image`,
  Python: (key) => `client = OpenAI(api_key="${key}", timeout=3)`,
  'Python environment': (key) => `os.environ["OPENAI_API_KEY"] = "${key}"`,
  JavaScript: (key) => `const apiKey = '${key}';`,
  'JavaScript object': (key) => `new Client({ apiKey: \`${key}\`, region: 'eu' })`,
  Java: (key) => `request.addHeader("X-API-Key", "${key}");`,
  fetch: (key) => `headers.set('Authorization', 'Bearer ${key}')`,
};

const ADDRESSES: Wraps = {
  parameter: (key) => `GET https://api.example.com/v1/x?api_key=${encodeURIComponent(key)}&page=2 401`,
  'parameter key': (key) => `https://maps.example.com/js?v=3&key=${key}`,
  'access token': (key) => `https://api.example.com/me#access_token=${encodeURIComponent(key)}&state=1`,
  'encoded twice': (key) =>
    `/login?next=%2Fv1%3Ftoken%3D${encodeURIComponent(encodeURIComponent(key))}%26x%3D1`,
  password: (key) => `remote: https://me:${encodeURIComponent(key)}@git.example.com/x.git`,
  user: (key) => `fatal: could not read from https://${encodeURIComponent(key)}@git.example.com/x.git`,
  'user without password': (key) => `https://${encodeURIComponent(key)}:x-oauth-basic@git.example.com`,
};

const MESSAGES: Wraps = {
  provided: (key) => `Incorrect API key provided: ${key}. You can find your API key at https://x.example.`,
  'provided, in JSON': (key) => json({ error: { message: `Invalid API Key provided: ${key}`, code: 401 } }),
  quoted: (key) => `Error: the token "${key}" is invalid or has expired`,
  'not valid': (key) => `401 Unauthorized: API key ${key} is not valid`,
  'log line': (key) => `2026-11-26T10:01:02.123Z INFO client using api_key=${key} region=eu`,
  'debug line': (key) => `DEBUG:httpx:request headers={'x-api-key': '${key}'}`,
  'failed address': (key) => `HTTPError: 401 Client Error: for url: https://api.example.com/v1?apikey=${key}`,
  'illegal header': (key) => `httpx.LocalProtocolError: Illegal header value b'Bearer ${key}\\n'`,
  'second line': (key) =>
    `Traceback (most recent call last):\n  File "a.py", line 3\n    login(token="${key}")`,
};

const groups: Record<string, Wraps> = { HEADERS, COMMANDS, DATA, VARIABLES, ADDRESSES, MESSAGES };

/** Pastes that say that a key is one: by a header's name, a parameter, a variable, a scheme, a message. */
export const SECRET_CONTEXTS: readonly SecretContext[] = Object.entries(groups).flatMap(([group, wraps]) =>
  Object.entries(wraps).map(([name, wrap]) => ({ name: `${group.toLowerCase()}: ${name}`, wrap })),
);

/** Pastes that say nothing about the key in them. Only its shape and its characters tell. */
export const BARE_CONTEXTS: readonly SecretContext[] = [
  { name: 'bare: argument', wrap: (key) => `  File "app.py", line 3\n    client = Client("${key}")` },
  { name: 'bare: log line', wrap: (key) => `2026-11-26 10:01:02 DEBUG using ${key} for eu-west-1` },
  { name: 'bare: after an escape', wrap: (key) => json({ out: `done\n${key}\n` }) },
  { name: 'bare: list', wrap: (key) => json(['a', key, 'b']) },
  { name: 'bare: on its own line', wrap: (key) => `It says 401.\n\n${key}\n\nWhat now?` },
  { name: 'bare: alone', wrap: (key) => ` ${key}\n` },
];
