import { STARTS } from '../../src/secrets/mask-one.ts';

/** So many characters of a key in a row are more than a reader may find of it. */
export const TELLING = 8;

/** What of a key is secret, as it stands in a text and in an address. What all keys of a kind start with is public. */
export function tellingParts(key: string): string[] {
  const start = STARTS.find((one) => key.startsWith(one)) ?? '';
  const rest = key.slice(start.length);
  return [...new Set([rest, encodeURIComponent(rest)])];
}

/**
 * Whether anything of a key is left in a masked text that the text without the key doesn't hold: eight characters in a
 * row, or all of a shorter key.
 * @param wrap puts a key into the paste, as it was put in before masking
 */
export function leaks(masked: string, key: string, wrap: (key: string) => string): boolean {
  const innocent = wrap('');
  for (const secret of tellingParts(key)) {
    const size = Math.min(TELLING, secret.length);
    for (let at = 0; at + size <= secret.length; at++) {
      const piece = secret.slice(at, at + size);
      if (masked.includes(piece) && !innocent.includes(piece)) return true;
    }
  }
  return false;
}
