import type { Recognition, Result } from '../recognise/types.ts';

/** A text as it was read. */
export interface Read {
  text: string;
  /** What it looks like where all of it is a key. */
  key: readonly unknown[];
  recognition: Recognition | undefined;
}

/** Characters of a line that somebody types; what is longer was pasted. */
const TYPED = 80;

/**
 * Whether the site's sections are searched for a text: words are, and what is short enough to be typed, such as
 * `Authorization: Bearer`. A paste is not, since it holds every word that there is.
 */
export function isSearchable({ text, key, recognition }: Read): boolean {
  if (key.length > 0) return false;
  const isTyped = text.length <= TYPED && !text.trim().includes('\n');
  return !recognition || recognition.kind === 'words' || isTyped;
}

/** Whether a text is what a machine said, and no words of a reader. */
export function isPaste({ recognition }: Pick<Read, 'recognition'>): boolean {
  return recognition !== undefined && recognition.kind !== 'words';
}

/** Whether an entry stands in the text, and is not merely the nearest that there is. */
export function isFound({ match }: Result): boolean {
  return match !== 'possible';
}
