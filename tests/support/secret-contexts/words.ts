import type { Wraps } from './context.ts';

const json = (value: unknown) => JSON.stringify(value);

export const MESSAGES: Wraps = {
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
  'on the next line': (key) => `My API key is:\n${key}\nand it fails`,
  'coloured log': (key) => `\u001b[36mapi_key\u001b[0m=\u001b[32m${key}\u001b[0m region=eu`,
  'not a header': (key) => `InvalidHeader: Header value must be str: ('X-API-Key', '${key}\\n')`,
  'in German': (key) => `Der API-Schlüssel ${key} ist ungültig`,
  'given twice': (key) => `id=${key} secret=${key}`,
  refresh: (key) => json({ error_description: `Invalid refresh token: ${key}` }),
};

/** Pastes that say nothing about the key in them. Only its shape and its characters tell. */
export const BARE: Wraps = {
  argument: (key) => `  File "app.py", line 3\n    client = Client("${key}")`,
  'log line': (key) => `2026-11-26 10:01:02 DEBUG using ${key} for eu-west-1`,
  'after an escape': (key) => json({ out: `done\n${key}\n` }),
  list: (key) => json(['a', key, 'b']),
  'on its own line': (key) => `It says 401.\n\n${key}\n\nWhat now?`,
  alone: (key) => ` ${key}\n`,
};
