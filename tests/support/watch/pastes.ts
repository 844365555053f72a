import { LONG, secretKeys, type FakeKey } from '../fake-keys.ts';
import { SECRET_CONTEXTS } from '../secret-contexts/all.ts';
import type { SecretContext } from '../secret-contexts/context.ts';
import { KeyPieces } from './key-pieces.ts';

/** A text to paste, and the made-up keys in it. */
export interface KeyPaste {
  readonly text: string;
  readonly keys: readonly FakeKey[];
}

/** Made-up keys of every shape of the catalogue that keeps a secret. */
export const KEYS: readonly FakeKey[] = secretKeys();

/** Every key on its own, those aside that their own words give away as made up: nobody has to mask `EXAMPLE`. */
export const ALONE: readonly KeyPaste[] = KEYS.filter(
  ({ key, made }) => made === 'random' && key.length >= LONG,
).map((key) => ({
  text: key.key,
  keys: [key],
}));

/**
 * One paste of every kind, and every key in one of them.
 * @param offset another one puts the keys into other pastes
 */
export function pastesOfEveryKind(offset: number): KeyPaste[] {
  return SECRET_CONTEXTS.map(({ wrap }, at) => {
    const keys = KEYS.filter((_, number) => (number + offset) % SECRET_CONTEXTS.length === at);
    return { text: keys.map(({ key }) => wrap(key)).join('\n\n'), keys };
  });
}

/** One paste of every kind with one key in it, as one reader brings it: another offset, another key. */
export function pastesWithOneKey(offset: number): string[] {
  return SECRET_CONTEXTS.map(({ wrap }, at) => wrap(KEYS[(at * 3 + offset) % KEYS.length]?.key ?? ''));
}

/** Logs of more than 10,000 characters with all these pastes in them, each with its part of them. */
export function longPastes(pastes: readonly KeyPaste[], parts: number): KeyPaste[] {
  const line = (second: number) =>
    `2026-11-03T09:12:${String(second % 60).padStart(2, '0')}Z INFO worker ready, queue empty, next look in 30 s`;
  return Array.from({ length: parts }, (_, part) => {
    const mine = pastes.filter((_paste, at) => at % parts === part);
    const text = mine.flatMap((paste, at) => [line(at), line(at + 1), paste.text]).join('\n');
    return { text, keys: mine.flatMap(({ keys }) => keys) };
  });
}

/** The key as it is written in a paste: as it is, or what a context makes of it, such as Base64. */
function writtenIn({ wrap }: SecretContext, key: string): string {
  const text = wrap(key);
  if (text.includes(key) || text.includes(encodeURIComponent(key))) return key;
  const empty = wrap('');
  let start = 0;
  while (text[start] === empty[start]) start++;
  let end = 0;
  while (end < empty.length - start && text.at(-1 - end) === empty.at(-1 - end)) end++;
  return text.slice(start, text.length - end);
}

/** What would give a key away that stands in any of these pastes. */
export function piecesOfKeys(): KeyPieces {
  const pieces = new KeyPieces();
  for (const { key, pattern } of KEYS) {
    for (const written of new Set(SECRET_CONTEXTS.map((context) => writtenIn(context, key))))
      pieces.add(key, written, pattern);
  }
  for (const { wrap } of SECRET_CONTEXTS) pieces.forgive(wrap(''));
  return pieces;
}
