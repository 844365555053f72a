import type { AST } from '@eslint-community/regexpp';
import { patternOf } from '../../src/build/secret-shapes/compact.ts';
import { parsePattern } from '../../src/build/secret-shapes/pattern.ts';
import { readCatalogue } from '../../src/build/secret-shapes/read.ts';

/** A made-up key of a shape of the catalogue. It is made while the tests run: none stands whole in a file. */
export interface FakeKey {
  readonly provider: string;
  readonly credential: string;
  /** The shape that it was made from, `^` to `$`. */
  readonly pattern: string;
  readonly key: string;
  /** Made of the words FAKE and EXAMPLE, or of letters and digits drawn at random after the word FAKE. */
  readonly made: 'words' | 'random';
}

type Draw = (allowed: string, place: number) => string;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Classes that allow more than letters and digits get one of these now and then, but never `.` or `=`: they end keys. */
const FURTHER = '_-+/';
const WORDS = 'FAKE0EXAMPLE1fake2example3';

/** Draws characters from FAKE0EXAMPLE1…, in turn, in whatever case the class allows. */
function inWords(): Draw {
  let next = 0;
  return (allowed) => {
    const from = next % WORDS.length;
    const ahead = WORDS.slice(from) + WORDS.slice(0, from);
    const cases = (char: string) => [char, char.toLowerCase(), char.toUpperCase()];
    const at = Array.from(ahead).findIndex((char) => cases(char).some((one) => allowed.includes(one)));
    next += at + 1;
    return cases(ahead.charAt(at)).find((one) => allowed.includes(one)) ?? allowed.charAt(0);
  };
}

/** Draws characters at random, the same ones for the same seed; the first four of a long part spell FAKE. */
function atRandom(seed: number): Draw {
  let state = seed + 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  return (allowed, place) => {
    const word = 'FAKE'.charAt(place);
    const spelled = [word, word.toLowerCase()].find((one) => one !== '' && allowed.includes(one));
    const letters = Array.from(allowed)
      .filter((char) => ALPHABET.includes(char))
      .join('');
    const from = random(24) === 0 || letters === '' ? allowed : letters;
    return spelled ?? from.charAt(random(from.length));
  };
}

function allowedBy(node: AST.Element): string {
  const one = new RegExp(`^${node.raw}$`, 'u');
  return Array.from(ALPHABET + FURTHER)
    .filter((char) => one.test(char))
    .join('');
}

/** Some more than the least where a pattern leaves the length open. */
const timesOf = ({ min, max }: AST.Quantifier) => (min === max ? min : Math.min(max, Math.max(min, 8) + 16));

function fill(node: AST.Element, draw: Draw, pick: number): string {
  if (node.type === 'Assertion') return '';
  if (node.type === 'Character') return String.fromCodePoint(node.value);
  if (node.type === 'CapturingGroup' || node.type === 'Group') return fillOne(node.alternatives, draw, pick);
  if (node.type !== 'Quantifier') return draw(allowedBy(node), Infinity);
  const { element } = node;
  const isClass = element.type === 'CharacterClass' || element.type === 'CharacterSet';
  if (!isClass) return fill(element, draw, pick).repeat(node.max === 1 ? pick % 2 : node.min);
  const allowed = allowedBy(element);
  return Array.from({ length: timesOf(node) }, (_, place) => draw(allowed, place)).join('');
}

function fillOne(alternatives: readonly AST.Alternative[], draw: Draw, pick: number): string {
  const chosen = alternatives[pick % alternatives.length];
  return (chosen?.elements ?? []).map((node) => fill(node, draw, pick)).join('');
}

/** Makes a key that a pattern matches. `pick` says which of its alternatives to take. */
export function fakeKey(pattern: string, made: FakeKey['made'], pick = 0): string {
  const draw = made === 'words' ? inWords() : atRandom(pattern.length * 31 + pick);
  return fillOne(parsePattern(pattern).alternatives, draw, pick);
}

/** Made-up keys of every credential of the catalogue that has a shape: the same ones in every run, over 300. */
export function fakeKeys(): FakeKey[] {
  const known = readCatalogue().flatMap(({ id, credentials }) =>
    credentials.map((credential) => ({
      provider: id,
      credential: credential.name,
      pattern: patternOf(credential),
    })),
  );
  const keys = known.flatMap(({ pattern, ...of }, index) =>
    pattern === undefined
      ? []
      : (['words', 'random'] as const).map((made, variant) => {
          const key = fakeKey(pattern, made, index + variant);
          return { ...of, pattern, key, made };
        }),
  );
  return keys;
}

/** Shorter ones without a name beside them look like anything. */
export const LONG = 16;

/**
 * Made-up keys of every credential that keeps a secret. What is shorter than 16 characters and no hexadecimal number is
 * none: a public id (of an application, of a site), or a word such as `DEMO_KEY`.
 */
export function secretKeys(): FakeKey[] {
  return fakeKeys().filter(({ key }) => key.length >= LONG || /^(?=.*[a-f])[0-9a-f]{8,}$/.test(key));
}
