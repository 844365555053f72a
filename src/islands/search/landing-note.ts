import type { SearchedWord } from '../../search/marks.ts';

/** What to mark on the page that a result leads to. */
export interface LandingNote {
  /** Path and fragment of the result. */
  place: string;
  words: readonly SearchedWord[];
}

/**
 * `keyfix:landing` in sessionStorage: the result just opened and the words it was found by, for example
 * `{"place":"/guide/#check-format","words":[{"forms":["bearer"],"open":false}]}`. Written when a result is opened, read
 * and removed by the page it leads to. Holds only words that the search index knows, so no secret. A note for another
 * page, or one that does not read, is dropped.
 */
const KEY = 'keyfix:landing';

/** Leaves a note for the page that is about to open. */
export function leaveNote(note: LandingNote): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(note));
  } catch {
    // Storage is closed: the page opens without marks.
  }
}

/** Takes the note for the page at `place`, and removes it whichever page it is for. */
export function takeNote(place: string): LandingNote | undefined {
  try {
    const note = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as LandingNote | null;
    sessionStorage.removeItem(KEY);
    return note?.place === place && Array.isArray(note.words) ? note : undefined;
  } catch {
    return undefined;
  }
}
