import type { Wraps } from './context.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

const json = (value: unknown) => JSON.stringify(value);

export const DATA: Wraps = {
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
  netrc: (key) => `machine api.example.com login me password ${key}`,
  'JSON list': (key) => json({ apiKeys: [key] }),
  'JSON, percent-encoded': (key) => `payload=${encodeURIComponent(json({ apiKey: key }))}`,
  'JSON with code points': (key) => `{\\u0022apiKey\\u0022:\\u0022${key}\\u0022}`,
  'coloured JSON': (key) => `  \u001b[32m"apiKey"\u001b[39m: \u001b[33m"${key}"\u001b[39m`,
  'YAML block': (key) => `api_key: >-\n    ${key}\nother: x`,
  'Kubernetes secret': (key) => `data:\n  api-key: ${base64(key)}`,
  'connection string': (key) => `AccountName=x;AccountKey=${key};EndpointSuffix=core.windows.net`,
  properties: (key) => `spring.ai.openai.api-key=${key}`,
  'PHP dump': (key) => `["api_key"]=>\n  string(${key.length}) "${key}"`,
  'Rust debug': (key) => `Config { api_key: Some("${key}"), timeout: 30 }`,
  'Go struct': (key) => `&{APIKey:${key} Timeout:30s}`,
  table: (key) => `| OPENAI_API_KEY | ${key} |`,
  'HTML form': (key) => `<input type="password" name="api_key" value="${key}">`,
  'HTML meta': (key) => `<meta name="csrf-token" content="${key}">`,
  SQL: (key) => `INSERT INTO settings (name, value) VALUES ('api_key', '${key}')`,
};
