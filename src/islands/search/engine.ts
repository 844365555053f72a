/**
 * What answers the search box. Loaded with the first letter typed. Whatever reads the text before Pagefind does goes in
 * front of `find` here.
 */
import { find, type Findings } from '../../search/find.ts';
import { arePlainWords } from '../../search/plain-words.ts';
import type { WordIndex } from '../../search/word-index.ts';
import { openIndex } from './pagefind.ts';

/** What a search came to, and the text that was searched: as typed, its secrets masked. */
export interface Answer extends Findings {
  text: string;
  /** Whether a secret was masked in it. */
  masked: boolean;
}

let index: Promise<WordIndex> | undefined;
let attempts = 0;

/** Fetches what a search needs, so that the first one is quick. Failures show with the search itself. */
export function warmUp(): void {
  index ??= openIndex(attempts);
  index.catch(() => undefined);
}

/**
 * Searches the site. Secrets are masked before anything else happens.
 * @throws Error where the index or a part of it cannot be loaded; the next call tries again
 */
export async function search(typed: string): Promise<Answer> {
  const { text, masked } = await withoutSecrets(typed);
  try {
    warmUp();
    return { text, masked, ...(await find(text, await (index ?? openIndex(attempts)))) };
  } catch (error) {
    index = undefined;
    attempts++;
    throw error;
  }
}

async function withoutSecrets(typed: string): Promise<Pick<Answer, 'text' | 'masked'>> {
  if (arePlainWords(typed)) return { text: typed, masked: false };
  const { maskSecrets } = await import('../../secrets/mask.ts');
  const { text, found } = maskSecrets(typed);
  return { text, masked: found.length > 0 };
}
