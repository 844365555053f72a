import { expect, test } from '@playwright/test';
import { maskSecrets } from '../../../src/secrets/mask.ts';
import { nameSecret } from '../../../src/secrets/name.ts';
import { fakeKey, fakeKeys } from '../../support/fake-keys.ts';
import { errorWordings } from '../../support/innocent-texts.ts';

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const STRIPE = fakeKey('^sk_test_[A-Za-z0-9]{24}$', 'random');

test.describe('A key alone', () => {
  test('is named for what it looks like, for certain where nobody else has keys like it', () => {
    expect(nameSecret(STRIPE)).toEqual([
      {
        form: 'credential',
        provider: 'stripe',
        name: 'Stripe',
        credential: 'Secret key (test / sandbox)',
        certainty: 'certain',
      },
    ]);
  });

  test('may stand between spaces, in quotes or after its scheme', () => {
    for (const text of [`  ${STRIPE}\n`, `"${STRIPE}"`, `'${STRIPE}',`, `Bearer ${STRIPE}`]) {
      expect(nameSecret(text)).toEqual(nameSecret(STRIPE));
    }
  });

  test('is likely several providers’ where they share a shape', () => {
    const named = nameSecret(fakeKey('^AIza[0-9A-Za-z_-]{35}$', 'random'));
    expect(named.length).toBeGreaterThan(3);
    expect(new Set(named.map(({ certainty }) => certainty))).toEqual(new Set(['likely']));
  });

  test('of a common shape is named for its form first, then for whose it can be', () => {
    const [first, ...others] = nameSecret(fakeKey('^[0-9a-f]{32}$', 'random'));
    expect(first).toEqual({ form: 'hex', certainty: 'certain' });
    expect(others.map((one) => 'provider' in one && one.provider)).toContain('datadog');
    expect(
      nameSecret(fakeKey('^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', 'random'))[0]
        ?.form,
    ).toBe('uuid');
  });

  test('that is a well-formed JSON Web Token is named as one', () => {
    const token = `${base64({ alg: 'HS256' })}.${base64({ sub: 'fake' })}.${fakeKey('^[A-Za-z0-9]{43}$', 'random')}`;
    expect(nameSecret(token)[0]).toEqual({ form: 'jwt', certainty: 'certain' });
    expect(nameSecret(token.replace('eyJ', 'eyX')).map(({ form }) => form)).not.toContain('jwt');
  });

  test('that is private is named as that', () => {
    const key = ['-----BEGIN', 'PRIVATE KEY-----\nFAKE\n-----END', 'PRIVATE KEY-----'].join(' ');
    for (const one of [key, `${key}\\n`, key.slice(0, 30)])
      expect(nameSecret(one)).toEqual([{ form: 'private-key', certainty: 'certain' }]);
    expect(nameSecret(`${key}\n401 Unauthorized`)).toEqual([]);
  });

  test('of nobody we know is named as unknown', () => {
    expect(nameSecret(fakeKey('^[a-z0-9]{20}_[a-z0-9]{36}$', 'random'))).toEqual([
      { form: 'unknown', certainty: 'possible' },
    ]);
  });

  test('of any shape of the catalogue is named for its credential among others', () => {
    for (const { key, provider, credential } of fakeKeys().filter((one) => one.key.length >= 16)) {
      expect(nameSecret(key)).toContainEqual(expect.objectContaining({ provider, credential }));
    }
  });

  test('is masked whenever it has a name, whole or cut off', () => {
    for (const { key } of fakeKeys()) {
      for (const text of [
        key,
        key.slice(0, 12),
        key.slice(0, 20),
        key.slice(6),
        `"${key}"`,
        `Bearer ${key}`,
      ]) {
        if (nameSecret(text).length > 0) expect(maskSecrets(text).found, text).not.toEqual([]);
      }
    }
  });
});

test.describe('A text that is no key', () => {
  test('has no name: error codes, words, addresses, placeholders', () => {
    const texts = [
      'invalid_api_key',
      'AccessTokenInvalid',
      '401',
      'gpt-4o-mini-2024-07-18',
      'YOUR_API_KEY',
      'sk-...',
      '',
    ];
    for (const text of [...texts, 'https://api.example.com/v1', 'my key is broken', ...errorWordings()]) {
      expect(nameSecret(text)).toEqual([]);
    }
  });
});
