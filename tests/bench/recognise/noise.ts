import { random, type Random } from './random.ts';

/** Everything that happens to a message between the server and the box, each a shape of its own. */
const WRAPPINGS: readonly ((message: string, r: Random) => string)[] = [
  (message) => message,
  (message, r) => `${timestamp(r)} ERROR [worker-${r.int(9)}] request failed: ${message} trace=${r.hex(16)}`,
  (message) => JSON.stringify({ error: { message, code: 'error' } }),
  (message, r) => JSON.stringify({ level: 'error', ts: r.int(2e9), body: JSON.stringify({ message }) }),
  (message) => JSON.stringify(JSON.stringify(JSON.stringify({ detail: message }))),
  (message) => `{'error': {'message': '${message}', 'type': None}}`,
  (message) => `Error: 401 - ${message}`,
  (message) => `\u001b[31m✖ ${message}\u001b[0m`,
  (message) => `app_1  | ${message.replaceAll(/(.{40}\S*) /g, '$1\napp_1  | ')}`,
  (message) => message.replaceAll(/(.{30}\S*) /g, '$1\n'),
  (message) => `<p class="error">${escapeHtml(message)}</p>`,
  (message) => `Fehler beim Abruf: ${message} Bitte versuchen Sie es später erneut.`,
  (message) => `请求失败：${message}（请检查密钥）`,
  (message) => `> ${message}\n> \n> sent from my phone`,
  (message) => message.replaceAll("'", '’').replaceAll(/"([^"]*)"/g, '“$1”'),
  (message, r) =>
    `Traceback (most recent call last):\n  File "/srv/app/main.py", line ${r.int(400)}, in <module>\n    run()\n` +
    `  File "/usr/lib/python3.12/site-packages/lib/core.py", line ${r.int(400)}, in run\n    raise Failure(text)\n${message}`,
  (message, r) =>
    `Uncaught Error: ${message}\n    at handle (app.js:${r.int(900)}:${r.int(80)})\n    at async /srv/node_modules/x/index.js:${r.int(900)}:3`,
  (message, r) =>
    `HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\nx-request-id: ${r.hex(32)}\r\n\r\n{"message":${JSON.stringify(message)}}`,
];

const timestamp = (r: Random): string => new Date(1.7e12 + r.int(9e10)).toISOString();
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Fills a wording's placeholders with what could stand there. */
export function fill(wording: string, r: Random): string {
  return wording.replaceAll(/\{([A-Za-z][^{}"',:\n]{0,40})\}/g, (_, name: string) => {
    if (/key|token|secret/i.test(name)) return `${r.hex(4)}•••`;
    if (/url|path/i.test(name)) return `https://api.example.net/v1/${r.hex(6)}`;
    if (/^n$|limit|number|seconds|line/i.test(name)) return String(r.int(9000));
    return r.hex(8);
  });
}

/** A wording as it might be pasted; the same seed gives the same text. */
export function inNoise(wording: string, seed: number): string {
  const r = random(seed);
  return (WRAPPINGS[r.int(WRAPPINGS.length)] ?? ((message: string) => message))(fill(wording, r), r);
}
