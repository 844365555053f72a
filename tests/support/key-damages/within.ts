import { type Damage, fits, goodKeys } from './damage.ts';
import { STARTS } from '../../../src/secrets/mask-one.ts';
import { knownKinds, kindsAt } from '../../../src/keys/shape/kinds.ts';

const startOf = (key: string) => STARTS.find((start) => start.length > 3 && key.startsWith(start)) ?? '';
const isKnown = (text: string, provider: string) =>
  knownKinds(text).length > 0 || kindsAt(text, provider).length > 0;
const CYRILLIC: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  A: 'А',
  E: 'Е',
  K: 'К',
  F: 'Ｆ',
};

function replaceFirst(key: string, by: Record<string, string>): string | undefined {
  const at = Array.from(key).findIndex((char) => char in by);
  return at === -1 ? undefined : key.slice(0, at) + (by[key.charAt(at)] ?? '') + key.slice(at + 1);
}

/** Only where the change leaves what is no key of any kind that the provider, or its start, is known for. */
const unlessKey =
  (change: (key: string) => string | undefined): Damage['to'] =>
  (key, of) => {
    const changed = change(key);
    return changed === undefined || changed === key || isKnown(changed, of.provider) || fits(changed, of)
      ? undefined
      : changed;
  };

const foreign = goodKeys().filter(
  ({ made, key }) => made === 'random' && knownKinds(key)[0]?.certainty === 'certain',
);

/** What changes the key itself. */
export const CHANGES: readonly Damage[] = [
  { name: 'a Cyrillic or full-width letter', found: ['lookAlike'], to: (key) => replaceFirst(key, CYRILLIC) },
  { name: 'a dash for a hyphen', found: ['lookAlike'], to: (key) => replaceFirst(key, { '-': '\u2013' }) },
  {
    name: 'a full-width underscore',
    found: ['lookAlike'],
    to: (key) => replaceFirst(key, { _: '\uff3f' }),
  },
  {
    name: 'percent-encoded',
    found: ['urlEncoded'],
    to: (key) => {
      const encoded = encodeURIComponent(key);
      return encoded === key ? undefined : encoded;
    },
  },
  {
    name: 'in base64',
    found: ['base64'],
    to: (key, { provider }) => (isKnown(btoa(key), provider) ? undefined : btoa(key)),
  },
  {
    name: 'in base64 as for Basic',
    found: ['base64'],
    to: (key, { provider }) =>
      key.includes(':') || isKnown(btoa(`${key}:`), provider) ? undefined : btoa(`${key}:`),
  },
  { name: 'masked with an ellipsis', found: ['masked'], to: (key) => `${key.slice(0, 6)}…${key.slice(-4)}` },
  { name: 'masked with asterisks', found: ['masked'], to: (key) => `${key.slice(0, 4)}****${key.slice(-4)}` },
  { name: 'masked with dots', found: ['masked'], to: (key) => `${key.slice(0, 4)}••••••••` },
  { name: 'cut short with three dots', found: ['masked'], to: (key) => `${key.slice(0, 8)}...` },
  {
    name: 'x for every character after its start',
    found: ['placeholder'],
    to: (key) => (startOf(key) === '' ? undefined : `${startOf(key)}xxxxxxxxxxxxxxxx`),
  },
  {
    name: 'a placeholder after its start',
    found: ['placeholder'],
    to: (key) => (startOf(key) === '' ? undefined : `${startOf(key)}your-key-here`),
  },
  { name: 'twice', found: ['glued'], to: (key) => key + key },
  { name: 'twice, in two lines', found: ['glued'], to: (key) => `${key}\n${key}` },
  {
    name: 'another key right after it',
    found: ['glued'],
    to: (key, { provider }) => {
      const other = foreign.find((one) => one.provider !== provider && startOf(one.key) !== '');
      return knownKinds(key).length > 0 && startOf(key) !== '' && other ? key + other.key : undefined;
    },
  },
  {
    name: 'its last character missing',
    found: ['truncated', 'wrongCharacter'],
    to: unlessKey((key) => key.slice(0, -1)),
  },
  {
    name: 'its last five characters missing',
    found: ['truncated', 'wrongCharacter'],
    to: unlessKey((key) => key.slice(0, -5)),
  },
  {
    name: 'one character too many',
    found: ['tooLong', 'wrongCharacter', 'truncated'],
    to: unlessKey((key) => `${key}${key.at(-1) ?? ''}`),
  },
  {
    name: 'a character that its kind has not',
    found: ['wrongCharacter', 'otherShape', 'truncated', 'tooLong'],
    to: unlessKey((key) => `${key.slice(0, -1)}~`),
  },
  {
    name: 'the other case throughout',
    found: ['wrongCase', 'wrongCharacter', 'truncated', 'tooLong', 'otherShape'],
    to: unlessKey((key) =>
      /^[^A-Z]*$/.test(key) ? key.toUpperCase() : /^[^a-z]*$/.test(key) ? key.toLowerCase() : undefined,
    ),
  },
  {
    name: 'one wrong character under a checksum',
    found: ['checksum'],
    to: (key) =>
      /^(?:gh[pou]|npm)_.{36}$/.test(key)
        ? key.slice(0, 12) + (key[12] === 'a' ? 'b' : 'a') + key.slice(13)
        : undefined,
  },
];
