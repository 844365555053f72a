import { TELLING, tellingParts } from '../leaks.ts';
import type { Sight } from './in-page.ts';

/** A sight that holds a piece of a key. */
export interface Leak extends Sight {
  readonly key: string;
}

const decoded = (text: string): string => text.replace(/(?:%[\da-f]{2})+/gi, (run) => tryDecoding(run));

function tryDecoding(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/** Whether a shape spells out every word of a piece: `access-d` is public where it says `access-(?:development|…`. */
function isSpelled(piece: string, pattern: string): boolean {
  return /^[a-z/_.:-]+$/i.test(piece) && piece.split(/[^a-z]+/i).every((word) => pattern.includes(word));
}

/** The pieces by which a key would be known, of hundreds of keys at once. A text costs one look-up a character. */
export class KeyPieces {
  readonly #pieces = new Map<string, string>();
  readonly #short = new Map<string, string>();

  /**
   * @param written the key as it stands in a paste, where that is in some other way
   * @param pattern its shape: what that spells out is public
   */
  add(key: string, written = key, pattern = ''): void {
    const [secret = ''] = tellingParts(written);
    const size = Math.min(TELLING, secret.length);
    for (let at = 0; size > 0 && at + size <= secret.length; at++) {
      const piece = secret.slice(at, at + size);
      if (!isSpelled(piece, pattern)) (size < TELLING ? this.#short : this.#pieces).set(piece, key);
    }
  }

  /** Whatever stands in a text that holds no key says nothing of one. */
  forgive(text: string): void {
    for (const piece of [...this.#pieces.keys(), ...this.#short.keys()]) {
      if (!text.includes(piece)) continue;
      this.#pieces.delete(piece);
      this.#short.delete(piece);
    }
  }

  /** The key that a text holds a piece of, in any percent-encoding. */
  in(text: string): string | undefined {
    for (const form of new Set([decoded(text), decoded(decoded(text))])) {
      for (let at = 0; at + TELLING <= form.length; at++) {
        const key = this.#pieces.get(form.slice(at, at + TELLING));
        if (key !== undefined) return key;
      }
      for (const [piece, key] of this.#short) if (form.includes(piece)) return key;
    }
    return undefined;
  }

  /** Those sights that hold a piece of a key. */
  leaksIn(sights: readonly Sight[]): Leak[] {
    return sights.flatMap((sight) => {
      const key = this.in(sight.text);
      return key === undefined ? [] : [{ ...sight, key }];
    });
  }
}
