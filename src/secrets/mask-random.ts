import { findRandom } from './detect/random.ts';
import { MASK } from './mark.ts';

/**
 * Masks what is too random for words: nearly every key, for a sixth of the weight of `maskSecrets`. For what a browser
 * sends or keeps before the server masks it in full.
 */
export function maskRandom(text: string): string {
  let masked = '';
  let done = 0;
  for (const { start, end } of findRandom(text)) {
    masked += text.slice(done, start) + MASK;
    done = end;
  }
  return masked + text.slice(done);
}
