import { isKeyLike } from './judge/key-like.ts';
import type { Span } from './span.ts';

/** Keys are looked for again as whole words of these. */
const WORD = /[\w-]{8,512}/g;

/**
 * Finds further places of secrets that were found: a key that one line gives away stands in another that doesn't.
 * Only of what looks like a key, so that a word that is somebody's password stays readable elsewhere.
 */
export function repeatedSpans(text: string, spans: readonly Span[]): Span[] {
  const secrets = new Map<string, Span>();
  for (const span of spans) {
    const secret = text.slice(span.start, span.end);
    if (secret.length >= 8 && secret.length <= 512 && isKeyLike(secret, 'named')) secrets.set(secret, span);
  }
  if (secrets.size === 0) return [];
  const again: Span[] = [];
  for (const { index: start, 0: word } of text.matchAll(WORD)) {
    const known = secrets.get(word);
    if (known) again.push({ ...known, start, end: start + word.length });
  }
  return again;
}
