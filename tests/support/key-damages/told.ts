import { knownKinds } from '../../../src/keys/shape/kinds.ts';
import { type Damage, goodKeys } from './damage.ts';

const TEST = /^(?:sk|pk|rk|rzp)_test_|^access-sandbox-/;
const LIVE = /^(?:sk|pk|rk|rzp)_live_|^access-production-/;
const publicKind = /publishable|public access|public validation|browser key/i;
const secretKind = /\b(?:secret|restricted|admin|private|personal access)\b/i;

const certain = (key: string) => knownKinds(key)[0]?.certainty === 'certain';
const others = goodKeys().filter(({ key, made }) => made === 'random' && certain(key));

/** Keys that are whole and the wrong ones for what the reader says. */
export const MISTAKEN: readonly Damage[] = [
  {
    name: "another provider's key",
    found: ['otherProvider'],
    to: (_, { provider }) => others.find((one) => one.provider !== provider)?.key,
  },
  {
    name: 'a test key for live',
    found: ['testForLive'],
    to: (key) => (TEST.test(key) ? key : undefined),
    expectation: ({ provider }) => ({ provider, environment: 'live' }),
  },
  {
    name: 'a live key for tests',
    found: ['liveForTest'],
    to: (key) => (LIVE.test(key) ? key : undefined),
    expectation: ({ provider }) => ({ provider, environment: 'test' }),
  },
  {
    name: 'a public key for a server',
    found: ['publicForServer'],
    to: (key, { credential }) => (publicKind.test(credential) ? key : undefined),
    expectation: ({ provider }) => ({ provider, use: 'server' }),
  },
  {
    name: 'a secret key for a browser',
    found: ['secretInBrowser'],
    to: (key, { credential }) => (secretKind.test(credential) && certain(key) ? key : undefined),
    expectation: ({ provider }) => ({ provider, use: 'browser' }),
  },
  {
    name: 'an id in place of the secret',
    found: ['isId'],
    to: (key, { credential }) => (/access key ID|^Key ID|key name/.test(credential) ? key : undefined),
  },
];

/** What stands where a key should: nothing of the key is left. */
const INSTEAD: Record<string, Damage['found'][number]> = {
  YOUR_API_KEY: 'placeholder',
  'sk-xxxx': 'placeholder',
  changeme: 'placeholder',
  '<your-key>': 'placeholder',
  $API_KEY: 'unexpanded',
  '${API_KEY}': 'unexpanded',
  '${{ secrets.API_KEY }}': 'unexpanded',
  '{{api_key}}': 'unexpanded',
  '%API_KEY%': 'unexpanded',
  'process.env.API_KEY': 'unexpanded',
  "os.environ['API_KEY']": 'unexpanded',
  undefined: 'empty',
};

export const STAND_INS: readonly Damage[] = Object.entries(INSTEAD).map(([text, found]) => ({
  name: `${text} in its place`,
  found: [found],
  to: () => text,
}));
