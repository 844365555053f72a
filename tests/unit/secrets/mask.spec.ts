import { expect, test } from '@playwright/test';
import { MASK } from '../../../src/secrets/mark.ts';
import { maskOne } from '../../../src/secrets/mask-one.ts';
import { maskSecrets } from '../../../src/secrets/mask.ts';
import { fakeKey } from '../../support/fake-keys.ts';
import { errorWordings, innocentTexts } from '../../support/innocent-texts.ts';

const mask = (text: string) => maskSecrets(text).text;
const KEY = fakeKey('^sk-proj-[A-Za-z0-9_-]{20,}$', 'random');
const PLAIN = fakeKey('^[A-Za-z0-9]{32}$', 'random');

test.describe('A secret in a text', () => {
  test('is masked, and every word around it stays', () => {
    expect(mask(`Incorrect API key provided: ${KEY}. You can find your API key at x.`)).toBe(
      'Incorrect API key provided: sk-proj-•••. You can find your API key at x.',
    );
  });

  test('says where it stood and what it looks like', () => {
    expect(maskSecrets(`key ${KEY}!`).found).toEqual([{ start: 4, end: 4 + KEY.length, kind: 'shape' }]);
  });

  test('keeps only the start that all keys of its kind share', () => {
    expect(maskOne(KEY)).toBe(`sk-proj-${MASK}`);
    expect(maskOne(PLAIN)).toBe(MASK);
  });

  test('is found again in the text as it was given, however many there are', () => {
    const text = `a=1 api_key=${PLAIN} b=2 ${KEY} c=3`;
    expect(maskSecrets(text).found.map(({ start, end }) => text.slice(start, end))).toEqual([PLAIN, KEY]);
  });

  for (const [what, text, masked] of [
    ['a password in an address', 'https://me:hunter2@db.example.com/x', 'https://me:•••@db.example.com/x'],
    ['a password for curl', 'curl -u me:hunter2 https://x', 'curl -u me:••• https://x'],
    ['a short password', 'DB_PASSWORD=hunter2', 'DB_PASSWORD=•••'],
    ['a password with spaces', '{"password":"correct horse 1"}', '{"password":"•••"}'],
    ['a password with every character', 'MY_SECRET=a,b;c&d(e)f', 'MY_SECRET=•••'],
    ['cookies, but no attributes', 'Set-Cookie: sid=ab12cd34; Path=/', 'Set-Cookie: sid=•••; Path=/'],
    ['a cut-off key', `using ${KEY.slice(0, 24)}`, 'using sk-proj-•••'],
    ['a signature', `x?X-Amz-Signature=${'0a1b2c3d'.repeat(8)}&y=1`, 'x?X-Amz-Signature=•••&y=1'],
    [
      'a private key in one line',
      '-----BEGIN PRIVATE KEY-----\\nMIIFAKE0EXAMPLE1FAKE\\n-----END',
      '-----BEGIN PRIVATE KEY-----\\n•••\\n-----END',
    ],
    ['base64 of a login', 'Proxy-Authorization: Basic bWU6aHVudGVyMg==', 'Proxy-Authorization: Basic •••'],
  ] as const) {
    test(`may be ${what}`, () => {
      expect(mask(text)).toBe(masked);
    });
  }

  test('goes on where a terminal broke the line', () => {
    const line = `curl https://api.example.com -H "Authorization: Bearer ${KEY.slice(0, 20)}`;
    expect(mask(`${line}\n${KEY.slice(20)}" -d x`)).toBe(
      'curl https://api.example.com -H "Authorization: Bearer sk-proj-•••" -d x',
    );
  });
});

test.describe('What only looks like a secret', () => {
  test('stays readable: placeholders, hashes, ids, names in code', () => {
    for (const text of innocentTexts()) expect(mask(text)).toBe(text);
  });

  test('stays readable in every error wording of the catalogue', () => {
    for (const text of errorWordings()) expect(mask(text)).toBe(text);
  });
});
