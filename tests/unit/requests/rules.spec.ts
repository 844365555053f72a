import { expect, test } from '@playwright/test';
import { readCatalogue } from '../../../src/build/secret-shapes/read.ts';
import { checkRequest } from '../../../src/requests/check/check.ts';
import { correctedRequest } from '../../../src/requests/check/correct.ts';
import { requestFacts } from '../../../src/requests/check/facts.ts';
import { recogniseProvider } from '../../../src/requests/check/provider.ts';
import { parseRequest } from '../../../src/requests/parse/parse.ts';
import { fakeKey, fakeKeys } from '../../support/fake-keys.ts';

const providers = requestFacts(readCatalogue());

function examine(text: string) {
  const request = parseRequest(text);
  if (typeof request === 'string') throw new Error(`not read: ${request}`);
  const recognised = recogniseProvider(request, providers);
  if (!recognised) throw new Error('no provider');
  return { findings: checkRequest(request, recognised), corrected: correctedRequest(request, recognised) };
}
const ids = (text: string) => examine(text).findings.map(({ id }) => id);
const fake = (provider: string, credential: string) =>
  fakeKeys().find(
    (one) => one.provider === provider && one.credential === credential && one.made === 'random',
  )?.key ?? '';
const jwt = (claims: object) =>
  ['{"alg":"HS256"}', JSON.stringify(claims)]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.') + '.c2lnbmF0dXJl';

test.describe('A key that belongs to another host', () => {
  test('is told by its own characters, and the request moves there', () => {
    const key = `${'0'.repeat(8)}-1111-2222-3333-${'4'.repeat(12)}:fx`;
    const { findings, corrected } = examine(
      `curl https://api.deepl.com/v2/usage -H "Authorization: DeepL-Auth-Key ${key}"`,
    );
    expect(findings).toEqual([
      {
        id: 'wrong-environment',
        certainty: 'certain',
        line: 1,
        found: 'api.deepl.com',
        expected: 'api-free.deepl.com',
      },
    ]);
    expect(corrected.url).toBe('https://api-free.deepl.com/v2/usage');
  });

  test('is told by the part that key and host share', () => {
    const key = `${'0a'.repeat(16)}-us21`;
    expect(examine(`curl https://us6.api.mailchimp.com/3.0/ping -u "a:${key}"`).findings[0]).toMatchObject({
      id: 'wrong-environment',
      expected: 'us21.api.mailchimp.com',
    });
    expect(ids(`curl https://us21.api.mailchimp.com/3.0/ping -u "a:${key}"`)).toEqual([]);
  });

  test("is told by a token's claim", () => {
    const anon = jwt({ iss: 'supabase', ref: 'fakefakefakefakefake', role: 'anon' });
    const at = (host: string) => `curl https://${host}.supabase.co/rest/v1/a -H "apikey: ${anon}"`;
    expect(examine(at('otherotherotherother')).findings[0]).toMatchObject({
      id: 'wrong-environment',
      expected: 'fakefakefakefakefake.supabase.co',
    });
    expect(ids(at('fakefakefakefakefake'))).toEqual([]);
  });

  test('is told by a start that only keys of a region have', () => {
    const key = fakeKey('^eu01xx[0-9a-f]{26}FFFFNRAL$', 'random');
    const at = (host: string) => `curl https://${host}/log/v1 -H "Api-Key: ${key}" -d '[]'`;
    expect(examine(at('log-api.newrelic.com')).findings[0]).toMatchObject({
      id: 'wrong-environment',
      expected: 'log-api.eu.newrelic.com',
    });
    expect(ids(at('log-api.eu.newrelic.com'))).toEqual([]);
  });

  test('is told by the header that it stands in', () => {
    const { findings, corrected } = examine(
      'curl https://api.coingecko.com/api/v3/ping -H "x-cg-pro-api-key: $K"',
    );
    expect(findings.map(({ id }) => id)).toEqual(['wrong-environment']);
    expect(corrected).toMatchObject({
      url: 'https://pro-api.coingecko.com/api/v3/ping',
      headers: { 'x-cg-pro-api-key': '$COINGECKO_PRO_API_KEY' },
    });
  });

  test("is only likely where the variable's name says so", () => {
    const at = (host: string) =>
      `curl https://${host}/v2/locations -H "Authorization: Bearer $SQUARE_SANDBOX_TOKEN"`;
    expect(examine(at('connect.squareup.com')).findings).toMatchObject([
      { id: 'wrong-environment', certainty: 'likely', expected: 'connect.squareupsandbox.com' },
    ]);
    expect(ids(at('connect.squareupsandbox.com'))).toEqual([]);
  });
});

test.describe('A key of the wrong kind', () => {
  test("is another provider's", () => {
    const groq = fake('groq', 'API key');
    expect(examine(`curl https://api.x.ai/v1/models -H "Authorization: Bearer ${groq}"`).findings).toEqual([
      { id: 'other-provider', certainty: 'likely', line: 1, found: 'Groq', expected: 'xAI (Grok)' },
    ]);
  });

  test('is a public one where a server sends, and a secret one in a page', () => {
    const publishable = fake('stripe', 'Publishable key');
    const secret = fake('stripe', 'Secret key (live)');
    const at = (key: string) => `curl https://api.stripe.com/v1/balance -H "Authorization: Bearer ${key}"`;
    expect(ids(at(publishable))).toEqual(['public-key']);
    expect(ids(at(secret))).toEqual([]);
    expect(ids(`${at(secret)} -H "sec-fetch-mode: cors"`)).toEqual(['secret-in-browser']);
    expect(ids(`${at(publishable)} -H "sec-fetch-mode: cors"`)).toEqual([]);
  });

  test('is a variable that a bundler writes into the page', () => {
    const call = (name: string) =>
      `fetch("https://api.openai.com/v1/models", { headers: { Authorization: \`Bearer \${${name}}\` } })`;
    expect(ids(call('import.meta.env.VITE_OPENAI_API_KEY'))).toEqual(['secret-in-browser']);
    expect(ids(call('process.env.OPENAI_API_KEY'))).toEqual([]);
  });

  test('only signs, or is for an SDK', () => {
    const secret = fake('shopify', 'App client secret (shared secret)');
    expect(
      ids(
        `curl https://fake.myshopify.com/admin/api/2025-01/shop.json -H "X-Shopify-Access-Token: ${secret}"`,
      ),
    ).toEqual(['wrong-kind']);
  });
});

test.describe('What a redirect does to a key', () => {
  test('depends on the header that carries it', () => {
    expect(ids('curl -L http://api.github.com/user -H "Authorization: Bearer $K"')).toEqual([
      'redirect-drops-key',
    ]);
    expect(ids('curl --location-trusted http://api.github.com/user -H "Authorization: Bearer $K"')).toEqual([
      'not-https',
    ]);
    expect(ids('curl -L http://api.elevenlabs.io/v1/models -H "xi-api-key: $K"')).toEqual(['not-https']);
  });
});

test.describe('The other ways of a provider', () => {
  test('are right too', () => {
    expect(ids('curl https://api.github.com/user -H "Authorization: token $GITHUB_TOKEN"')).toEqual([]);
    expect(ids('curl https://api.stripe.com/v1/balance -u "$STRIPE_API_KEY:"')).toEqual([]);
    expect(ids('curl "https://api.nasa.gov/planetary/apod?api_key=$K"')).toEqual([]);
    expect(
      ids('curl https://api.cloudflare.com/client/v4/zones -H "X-Auth-Email: $E" -H "X-Auth-Key: $K"'),
    ).toEqual([]);
  });

  test('may be fields of the body', () => {
    const fields = '{"client_id":"a","secret":"b","count":1}';
    expect(ids(`curl https://sandbox.plaid.com/institutions/get -d '${fields}'`)).toEqual([]);
  });

  test('have faults of their own', () => {
    expect(ids('curl https://api.stripe.com/v1/balance -u $STRIPE_API_KEY')).toEqual(['basic-without-colon']);
    expect(
      ids(
        `curl https://api.linear.app/graphql -d {} -H "Authorization: Bearer ${fake('linear', 'Personal API key')}"`,
      ),
    ).toEqual(['scheme-unwanted']);
  });
});

test.describe('An address', () => {
  test('may lack the fixed part in front of its key, or the key', () => {
    expect(
      examine('curl "https://api.telegram.org/$TELEGRAM_BOT_TOKEN/sendMessage?chat_id=1"'),
    ).toMatchObject({
      findings: [{ id: 'wrong-path', expected: '/bot…' }],
      corrected: { url: 'https://api.telegram.org/bot$TELEGRAM_BOT_TOKEN/sendMessage?chat_id=1' },
    });
    expect(ids('curl https://mainnet.infura.io/v3/ -d {}')).toEqual(['key-missing']);
  });

  test('may ask for a version that has ended', () => {
    expect(examine('curl https://gitlab.com/api/v3/user -H "PRIVATE-TOKEN: $K"')).toMatchObject({
      findings: [{ id: 'version-wrong', found: '/api/v3/', expected: '/api/v4/' }],
      corrected: { url: 'https://gitlab.com/api/v4/user' },
    });
  });

  test('may ask for a version that nobody lists', () => {
    const at = (version: string) =>
      `curl https://api.anthropic.com/v1/models -H "x-api-key: $K" -H "anthropic-version: ${version}"`;
    expect(examine(at('2024-06-01'))).toMatchObject({
      findings: [{ id: 'version-wrong', certainty: 'likely', expected: 'anthropic-version: 2023-06-01' }],
      corrected: { headers: { 'anthropic-version': '2023-06-01' } },
    });
    expect(ids(at('2026-10-21'))).toEqual([]);
  });

  test('may ask for a version that is no date', () => {
    expect(
      examine('curl https://api.notion.com/v1/users -H "Authorization: Bearer $K" -H "Notion-Version: v1"')
        .findings,
    ).toMatchObject([{ id: 'version-wrong', expected: 'Notion-Version: 2025-09-03' }]);
  });
});

test.describe('A request to an unknown API', () => {
  const at = (header: string) => `curl https://api.unknown.example/me -H "${header}"`;
  const found = (text: string) => {
    const request = parseRequest(text);
    return typeof request === 'string' ? request : checkRequest(request, undefined).map(({ id }) => id);
  };

  test('has the faults that no API takes', () => {
    expect(found(at('Authorization: Bearer Bearer $KEY'))).toEqual(['scheme-doubled']);
    expect(found(at('Authorization: Bearer'))).toEqual(['key-empty']);
    expect(found(at('Authorization: Basic me:FAKE'))).toEqual(['basic-not-encoded']);
    expect(found(at('X-Api-Key: YOUR_API_KEY'))).toEqual(['placeholder']);
    expect(found('curl http://api.unknown.example/me -H "X-Api-Key: $KEY"')).toEqual(['not-https']);
  });

  test('is left alone where nobody can know better', () => {
    for (const header of [
      'Authorization: abcdef',
      'Authorization: Token $T',
      'X-CSRF-Token: a',
      'Authorization: Key $K',
    ])
      expect(found(at(header)), header).toEqual([]);
    expect(found('curl http://192.168.1.4:8123/api/ -H "Authorization: Bearer $HA_TOKEN"')).toEqual([]);
  });
});

test.describe('A key in the body', () => {
  test('is in the wrong place, but only where it stands nowhere else', () => {
    const body = `-d '{"api_key": "FAKE", "to": "a@example.com"}'`;
    expect(examine(`curl https://api.resend.com/emails ${body}`).findings).toMatchObject([
      { id: 'wrong-place', found: '"api_key": …', expected: 'Authorization: Bearer …' },
    ]);
    expect(
      ids(`curl https://api.resend.com/emails ${body} -H "Authorization: Bearer $RESEND_API_KEY"`),
    ).toEqual([]);
  });
});
