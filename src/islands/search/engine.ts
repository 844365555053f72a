/**
 * What answers the box. A text is read first: its secrets are masked, its errors found in the catalogue. Words are then
 * searched in the site's sections as well. Each part is fetched when it is needed, and does without the other.
 */
import type { Findings } from '../../search/find.ts';
import { optionGroups, type Group } from '../../search/option-groups.ts';
import { isSearchable } from '../../search/answer-kind.ts';
import type { WordIndex } from '../../search/word-index.ts';
import type { ReadText } from './reading/read-text.ts';
import { guideSections } from './reading/page-data.ts';
import { read, warmUp as warmUpReading } from './reading/reader.ts';

/** What came of a text. */
export interface Answer extends ReadText {
  /** What the site's sections say; absent for pastes, and while it is on its way. */
  findings: Findings | undefined;
  /** Whether the site's sections could not be searched. */
  failed: boolean;
  /** What is said of a key; empty where the text is none. */
  aboutKey: string;
  /** What to show, in order. */
  groups: readonly Group[];
}

let index: Promise<WordIndex> | undefined;
let attempts = 0;

/** Fetches what reading a text needs, so that the first one is answered at once. */
export function warmUp(): void {
  warmUpReading();
}

/**
 * Answers a text. Secrets are masked before anything else happens.
 * @param onFirst gets what is known before the site's sections were searched
 * @throws Error where neither catalogue nor index can be loaded; the next call tries again
 */
export async function search(typed: string, onFirst: (answer: Answer) => void): Promise<Answer> {
  const known = await read(typed);
  const aboutKey = known.key.length > 0 ? (await import('./key-words.ts')).aboutKey(known.key) : '';
  const answerWith = (findings: Findings | undefined, failed = false): Answer => ({
    ...known,
    findings,
    failed,
    aboutKey,
    groups: known.key.length > 0 ? [] : optionGroups({ ...known, findings }, guideSections()),
  });
  const first = answerWith(undefined);
  if (!isSearchable(first)) return first;
  if (first.recognition) {
    onFirst(first);
    // What is known comes on screen before more is fetched.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  try {
    return answerWith(await findInSections(first.text));
  } catch (error) {
    if (!first.recognition) throw error;
    console.error(error);
    return answerWith(undefined, true);
  }
}

async function findInSections(text: string): Promise<Findings> {
  try {
    const [{ find }, { openIndex }] = await Promise.all([
      import('../../search/find.ts'),
      import('./pagefind.ts'),
    ]);
    index ??= openIndex(attempts);
    return await find(text, await index);
  } catch (error) {
    index = undefined;
    attempts++;
    throw error;
  }
}
