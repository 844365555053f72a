import type { Wraps } from './context.ts';

const json = (value: unknown) => JSON.stringify(value);
const lines = (...all: string[]) => all.join('\n');

/** Whole pastes, as readers bring them: several lines of what a machine printed, the key somewhere among them. */
export const PASTES: Wraps = {
  traceback: (key) =>
    lines(
      'Traceback (most recent call last):',
      '  File "/srv/app/main.py", line 12, in <module>',
      `    client = OpenAI(api_key="${key}")`,
      "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: " +
        `${key}. You can find your API key at https://platform.openai.com/account/api-keys.',`,
      "'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}",
    ),
  'HTTP response': (key) =>
    lines(
      'HTTP/1.1 401 Unauthorized\r',
      'content-type: application/json\r',
      `set-cookie: session_token=${key}; Path=/; Secure; HttpOnly\r`,
      'www-authenticate: Bearer error="invalid_token"\r',
      '\r',
      json({ error: { message: `Invalid API Key provided: ${key}`, type: 'invalid_request_error' } }),
    ),
  'HTTP request': (key) =>
    lines(
      'POST /v1/charges HTTP/1.1',
      'Host: api.stripe.com',
      `Authorization: Bearer ${key}`,
      'Content-Type: application/x-www-form-urlencoded',
      '',
      'amount=100&currency=eur',
    ),
  'curl -v': (key) =>
    lines(
      `$ curl -v https://api.github.com/user -H "Authorization: token ${key}"`,
      '* Connected to api.github.com (140.82.121.5) port 443',
      '> GET /user HTTP/2',
      '> Host: api.github.com',
      `> authorization: token ${key}`,
      '< HTTP/2 401',
      '{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}',
    ),
  'console, CORS': (key) =>
    `Access to fetch at 'https://api.example.com/v1/me?api_key=${encodeURIComponent(key)}' from origin ` +
    "'http://localhost:3000' has been blocked by CORS policy: Response to preflight request doesn't pass " +
    "access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
  'console, failed': (key) =>
    lines(
      `app.js:41 GET https://maps.googleapis.com/maps/api/geocode/json?key=${encodeURIComponent(key)} 403 (Forbidden)`,
      'Uncaught (in promise) AxiosError: Request failed with status code 403',
      '    at settle (settle.js:19:12)',
    ),
  'CI log': (key) =>
    lines(
      '2026-11-26T09:12:40.1180000Z ##[group]Run ./deploy.sh',
      `2026-11-26T09:12:40.1190000Z \u001b[36;1mexport API_TOKEN=${key}\u001b[0m`,
      '2026-11-26T09:12:44.5210000Z ##[error]Request failed: 403 Forbidden',
      '2026-11-26T09:12:44.5230000Z ##[error]Process completed with exit code 1.',
    ),
  'container log': (key) =>
    `api-1  | ${json({
      level: 'error',
      msg: 'upstream said 401',
      request: json({ headers: { 'x-api-key': key }, body: json({ prompt: 'hello' }) }),
    })}`,
  axios: (key) =>
    lines(
      'AxiosError: Request failed with status code 401',
      "  code: 'ERR_BAD_REQUEST',",
      '  config: {',
      '    headers: Object [AxiosHeaders] {',
      "      Accept: 'application/json, text/plain, */*',",
      `      Authorization: 'Bearer ${key}'`,
      '    },',
      "    url: 'https://api.openai.com/v1/models'",
      '  }',
    ),
  'Java exception': (key) =>
    lines(
      'org.springframework.web.client.HttpClientErrorException$Unauthorized: 401 Unauthorized: "{"error":"unauthorized"}"',
      '\tat org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:106)',
      `  request headers: [Accept:"application/json", Authorization:"Bearer ${key}"]`,
    ),
  'forum post': (key) =>
    lines(
      'Hi all, my bot stopped working yesterday and I have no idea why.',
      '',
      `My API key is ${key} and I call https://api.example.com/v1/me with it.`,
      'It says "401 Unauthorized". Thanks for any help!',
    ),
  'file of settings with its error': (key) =>
    lines('# .env', 'PORT=3000', `API_SECRET="${key}"`, '', 'Error: invalid_api_key (401)'),
  'private key beside it': (key) =>
    lines(
      ['-----BEGIN', 'PRIVATE KEY-----'].join(' '),
      key
        .repeat(3)
        .replace(/[^A-Za-z0-9+/]/g, '0')
        .slice(0, 64),
      ['-----END', 'PRIVATE KEY-----'].join(' '),
      `client_secret: ${key}`,
    ),
};
