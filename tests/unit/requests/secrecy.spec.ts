import { expect, test } from '@playwright/test';
import { readCatalogue } from '../../../src/build/secret-shapes/read.ts';
import { type ProviderFacts, requestFacts } from '../../../src/requests/check/facts.ts';
import { LANGUAGES, renderRequest } from '../../../src/requests/render/index.ts';
import { examine } from '../../../src/requests/show/examine.ts';
import { publicStart } from '../../../src/secrets/mask-one.ts';
import { fakeKeys } from '../../support/fake-keys.ts';

const providers = requestFacts(readCatalogue());

/** Everything that the page shows of a pasted request, in one text: findings, lines, the correction, what the report gets. */
function shownFor(text: string): string {
  const examined = examine(text, providers, '');
  const chosen =
    typeof examined === 'string' || examined.known ? examined : examine(text, providers, 'openai');
  if (typeof chosen === 'string') return chosen;
  const { findings, known, line } = chosen;
  const lines = text.split('\n').map((_, at) => line(at + 1));
  const rendered = known ? LANGUAGES.map(({ id }) => renderRequest(known.corrected, id)) : [];
  return [JSON.stringify(findings), JSON.stringify(known?.corrected), ...lines, ...rendered].join('\n');
}

/** The provider's smallest request for curl, with a key in place of every variable. */
function smallestWith({ minimal }: ProviderFacts, key: string): string {
  const fill = (text: string) => text.replace(/\$\{?\w+\}?/g, () => key).replace(/\{[a-z-]+\}/g, 'fake');
  return [
    `curl '${fill(minimal.url)}'`,
    ...(minimal.basic === null ? [] : [`-u '${fill(minimal.basic)}'`]),
    ...Object.entries(minimal.headers).map(([name, value]) => `-H '${name}: ${fill(value)}'`),
    ...(minimal.body === null ? [] : [`-d '${fill(minimal.body)}'`]),
  ].join(' ');
}

/** Places where people put keys, right and wrong ones, in several forms. */
const PLACES: Readonly<Record<string, (key: string, url: string) => string>> = {
  'a header of another name': (key, url) => `curl '${url}' -H 'X-Own-Key: ${key}'`,
  'a header behind a word': (key, url) => `curl '${url}' -H 'Authorization: Token ${key}'`,
  'a header without a colon': (key, url) => `curl '${url}' -H '${key}'`,
  "a header's name": (key, url) => `curl '${url}' -H '${key}: 1'`,
  'two headers': (key, url) => `curl '${url}' -H 'Authorization: Bearer ${key}' -H 'api-key: ${key}'`,
  'a parameter': (key, url) => `curl '${url}?api_key=${encodeURIComponent(key)}&a=1'`,
  'a parameter of another name': (key, url) => `curl '${url}?my_secret=${encodeURIComponent(key)}'`,
  'a user': (key, url) => `curl '${url}' -u '${key}:'`,
  'a user without a colon': (key, url) => `curl '${url}' -u '${key}'`,
  'Basic, encoded': (key, url) => `curl '${url}' -H 'Authorization: Basic ${btoa(`me:${key}`)}'`,
  'the address': (key, url) => `curl '${url.replace('//', `//me:${encodeURIComponent(key)}@`)}'`,
  'a body': (key, url) => `curl '${url}' -H 'x-api-key: $K' -d '{"api_key": "${key}", "n": 1}'`,
  'a form': (key, url) => `curl '${url}' -d 'client_secret=${encodeURIComponent(key)}&grant_type=a'`,
  'a cookie': (key, url) => `curl '${url}' -b 'session=${key}'`,
  'a method': (key, url) => `curl -X '${key}' '${url}'`,
  'a broken line': (key, url) => `GET ${url}\nAuthorization: Bearer\n${key}\n`,
  code: (key, url) => `fetch('${url}', { headers: { Authorization: 'Bearer ${key}' }, body: '${key}' })`,
  'a client': (key, url) => `s = requests.Session()\ns.headers["X-Key"] = "${key}"\ns.get("${url}")`,
  PowerShell: (key, url) => `irm '${url}' -Headers @{ Authorization = "Bearer ${key}"; 'X-${key}' = '1' }`,
};

const isPart = (key: string) => key.length >= publicStart(key).length + 12 && !/\s/.test(key);
const keys = fakeKeys().filter(({ made, key }) => made === 'random' && isPart(key));

function leaks(key: string, shown: string): boolean {
  const secret = key.slice(publicStart(key).length);
  const middle = Math.floor(secret.length / 2) - 6;
  const parts = [secret.slice(-12), secret.slice(middle, middle + 12), btoa(`me:${key}`).slice(8, 24)];
  return parts.some((part) => shown.includes(part));
}

test.describe('No pasted key is ever shown', () => {
  test('where each provider wants it', () => {
    const leaking = keys.flatMap(({ provider, credential, key }) => {
      const facts = providers.find(({ id }) => id === provider);
      return facts && leaks(key, shownFor(smallestWith(facts, key))) ? [`${provider}: ${credential}`] : [];
    });
    expect(leaking).toEqual([]);
  });

  for (const [place, write] of Object.entries(PLACES)) {
    test(`in ${place}`, () => {
      const leaking = keys.flatMap(({ provider, credential, key }) => {
        const url =
          providers.find(({ id }) => id === provider)?.minimal.url ?? 'https://api.openai.com/v1/models';
        const plain = (url.split('?')[0] ?? '').replace(/\$\{?\w+\}?|\{[a-z-]+\}/g, 'fake');
        return leaks(key, shownFor(write(key, plain))) ? [`${provider}: ${credential}`] : [];
      });
      expect(leaking).toEqual([]);
    });
  }
});
