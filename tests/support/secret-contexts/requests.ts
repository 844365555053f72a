import type { Wraps } from './context.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

export const HEADERS: Wraps = {
  bearer: (key) => `Authorization: Bearer ${key}`,
  'lower case': (key) => `> authorization: bearer ${key}\r\n> accept: */*`,
  'without a scheme': (key) => `Authorization: ${key}`,
  'token scheme': (key) => `Authorization: Token ${key}`,
  'token parameter': (key) => `Authorization: Token token=${key}`,
  'own scheme': (key) => `Authorization: DeepL-Auth-Key ${key}`,
  'quoted parameter': (key) => `Authorization: MediaBrowser Token="${key}", Client="web"`,
  'basic, as password': (key) => `Authorization: Basic ${base64(`me@example.com:${key}`)}`,
  'basic, as user': (key) => `authorization: Basic ${base64(`${key}:`)}`,
  'of its own': (key) => `X-API-Key: ${key}\nAccept: application/json`,
  'of its own, tight': (key) => `GET /v1 HTTP/1.1\napi-key:${key}`,
  'HTTP/2 trace': (key) => `* [HTTP/2] [1] [x-auth-token: ${key}]`,
  'Go map': (key) => `map[Authorization:[Bearer ${key}] Accept:[*/*]]`,
  'Java map': (key) => `headers={Accept=[*/*], X-Api-Key=[${key}]}`,
  'Node raw headers': (key) => `rawHeaders: [ 'Accept', '*/*', 'X-Api-Key', '${key}' ]`,
  'bytes in Python': (key) => `Headers([(b'host', b'x'), (b'authorization', b'Bearer ${key}')])`,
  cookie: (key) => `Cookie: theme=dark; session=${key}; lang=en`,
  'set-cookie': (key) => `set-cookie: sid=${key}; Path=/; HttpOnly; SameSite=Lax`,
  'Python, as sent': (key) => `send: b'GET / HTTP/1.1\\r\\nAuthorization: Bearer ${key}\\r\\nHost: x\\r\\n'`,
  'Node, inspected': (key) => `  headers: [Object: null prototype] {\n    'X-API-KEY': '${key}',\n  }`,
  'Java, in a list': (key) => `Request{method=GET, headers=[Authorization:Bearer ${key}]}`,
  'Ruby, inspected': (key) => `#<Faraday::Request headers={"X-Api-Key"=>"${key}"}>`,
};

export const COMMANDS: Wraps = {
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
  'copied for cmd': (key) => `curl ^"https://x.example^" ^\r\n  -H ^"authorization: Bearer ${key}^" ^`,
  'copied for PowerShell': (key) => `-Headers @{\n"authorization"="Bearer ${key}"\n  "accept"="*/*"\n}`,
  'traced by the shell': (key) => `+ curl -sS -H 'Authorization: Bearer ${key}' https://x.example`,
  'npm config': (key) => `npm config set //registry.npmjs.org/:_authToken ${key}`,
  kubectl: (key) => `kubectl config set-credentials me --token=${key}`,
};

export const ADDRESSES: Wraps = {
  parameter: (key) => `GET https://api.example.com/v1/x?api_key=${encodeURIComponent(key)}&page=2 401`,
  'parameter key': (key) => `https://maps.example.com/js?v=3&key=${key}`,
  'access token': (key) => `https://api.example.com/me#access_token=${encodeURIComponent(key)}&state=1`,
  'encoded twice': (key) =>
    `/login?next=%2Fv1%3Ftoken%3D${encodeURIComponent(encodeURIComponent(key))}%26x%3D1`,
  password: (key) => `remote: https://me:${encodeURIComponent(key)}@git.example.com/x.git`,
  user: (key) => `fatal: could not read from https://${encodeURIComponent(key)}@git.example.com/x.git`,
  'user without password': (key) => `https://${encodeURIComponent(key)}:x-oauth-basic@git.example.com`,
  websocket: (key) => `wss://stream.example.com/ws?token=${encodeURIComponent(key)}`,
  script: (key) =>
    `<script src="https://maps.example.com/js?key=${encodeURIComponent(key)}&callback=init"></script>`,
  proxy: (key) => `export HTTPS_PROXY=http://me:${encodeURIComponent(key)}@proxy.example.com:3128`,
};
