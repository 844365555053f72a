import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { CLIENT_FOLDER } from '../../../src/build/built-site/read.ts';
import type { RawAnswer } from './answers.ts';
import type { Attack } from './requests.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const DECODE: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

const site = readdirSync(CLIENT_FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
const known = new Set(site.map(hash));

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/**
 * Says what is wrong with the answers to an attack.
 * @returns one sentence a fault, none where all is well
 */
export function judge(attack: Attack, answers: readonly RawAnswer[]): string[] {
  const faults = answers.flatMap((answer) => judgeOne(answer, attack.head));
  // What only says "go on" is no answer.
  const last = answers.filter(({ status }) => status >= 200).length;
  if (last > attack.requests) faults.push(`${last} answers to ${attack.requests} requests`);
  return faults;
}

function judgeOne({ status, headers, body }: RawAnswer, head: boolean): string[] {
  const faults: string[] = [];
  if (status >= 500 && !(status === 503 && headers['retry-after'])) faults.push(`answers ${status}`);
  if (status >= 200 && !headers['content-security-policy']) faults.push(`answers ${status} without a policy`);
  if (headers['set-cookie'] !== undefined) faults.push('sets a cookie');
  const text = body.toString('latin1');
  if (text.includes(PROJECT) || text.includes('node:internal')) faults.push('tells where it runs');
  if (status !== 200 && /\n\s+at \S+ ?\(?\S+:\d+:\d+/.test(text)) faults.push('shows a stack trace');
  if (status === 200 && !head && !isOurs(headers, body)) faults.push('sends what is not of the site');
  if (status === 206 && !site.some((file) => file.includes(body)))
    faults.push('sends a part of no file of the site');
  return faults;
}

/** A file of the site, a page rendered on demand, or one of the few short words of the server itself. */
function isOurs(headers: RawAnswer['headers'], body: Buffer): boolean {
  if (known.has(hash(body))) return true;
  const type = headers['content-type'] ?? '';
  if (type.startsWith('text/html')) {
    const decode = DECODE[headers['content-encoding'] ?? ''];
    return (decode ? decode(body) : body).toString().trimEnd().endsWith('</html>');
  }
  return body.length < 200 && (body.toString() === 'ok\n' || type === 'application/json');
}
