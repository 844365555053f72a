import strings from '../../content/en/strings/box.json' with { type: 'json' };
import type { NamedSecret } from '../../secrets/name.ts';
import { fill } from '../../words.ts';

/** What is said aloud of a key: what it looks like, and that it stayed here. */
export function aboutKey(key: readonly NamedSecret[]): string {
  return `${keyWords(key)} ${strings.key.stayed}`;
}

/** Names what a key looks like. What several kinds of key look like is said to be no more than likely. */
export function keyWords(key: readonly NamedSecret[]): string {
  const [first] = key;
  if (!first) return '';
  if (first.form !== 'credential') return strings.key.forms[first.form];
  const words = first.certainty === 'possible' ? strings.key.possible : strings.key.looks;
  return fill(words, { provider: first.name, credential: first.credential });
}
