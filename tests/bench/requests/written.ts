import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeKeys } from '../../support/fake-keys.ts';
import type { RequestCase } from './measure.ts';

const HEX = '0f1a2e3d4c5b6978';
const LETTERS = 'k7Qm2Zx9Rb4Tn8Wc3Vd6Yp1Lh5Jg0Fs';

const repeated = (alphabet: string, length: number) => alphabet.repeat(9).slice(0, length);

function jwt(payload: string): string {
  const part = (text: string) => Buffer.from(text).toString('base64url');
  return `${part('{"alg":"HS256","typ":"JWT"}')}.${part(payload)}.${repeated(LETTERS, 43)}`;
}

/** Shapes that are no provider's own, by their names in the files. */
const PLAIN: readonly [RegExp, (value: string) => string][] = [
  [/^uuid$/, () => '0f1a2e3d-4c5b-4697-8fa1-2e3d4c5b6978'],
  [/^alnum(\d+)$/, (length) => repeated(LETTERS, Number(length))],
  [/^hex(\d+)$/, (length) => repeated(HEX, Number(length))],
  [/^base64: (.*)$/, (text) => Buffer.from(text).toString('base64')],
  [/^jwt: (.*)$/, jwt],
  [/^mailchimp: (us\d+)$/, (center) => `${repeated(HEX, 32)}-${center}`],
];

/** Made-up keys by provider and credential, the random ones: words would be taken for placeholders. */
const KEYS = new Map(
  fakeKeys()
    .filter(({ made }) => made === 'random')
    .map(({ provider, credential, key }) => [`${provider}: ${credential}`, key]),
);

function keyFor(name: string): string {
  for (const [pattern, make] of PLAIN) {
    const match = pattern.exec(name);
    if (match) return make(match[1] ?? '');
  }
  const key = KEYS.get(name);
  if (key === undefined) throw new Error(`no made-up key for "${name}"`);
  return key;
}

/**
 * Requests written by hand, one JSON value a line. `«provider: credential»` stands for a made-up key of that shape, which
 * is put in while the benchmark runs: no file holds one.
 */
export function writtenCases(file: string): RequestCase[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line, at) => {
    const one = JSON.parse(line) as Omit<RequestCase, 'name'>;
    const text = one.text.replace(/«([^»]+)»/g, (_, name: string) => keyFor(name));
    return { ...one, text, name: `${file} ${at + 1} ${one.form} ${one.provider}` };
  });
}
