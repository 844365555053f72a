import type { RecordKind } from '../schemas/search-record.ts';

/** A section as a result shows it. */
export interface Section {
  place: string;
  title: string;
  page: string;
  kind: RecordKind;
  text: string;
  /** Words that it is found by and does not show. */
  also: string;
  codes: readonly string[];
}

/** A section that holds a word. */
export interface Hit {
  /** The section's id in the index. */
  id: string;
  /** How much the section is about the word, by the index's own measure: only to compare hits of one word. */
  score: number;
  /** Where the word stands in the section's text: its words counted from 0, parted by white space. */
  at: readonly number[];
  /** Fetches the section itself. */
  load: () => Promise<Section>;
}

/** What the rules need of a search index. In the browser it is Pagefind; tests bring their own. */
export interface WordIndex {
  /** Sections that hold this word, inflected or not; given several, side by side. */
  exactly: (words: string) => Promise<readonly Hit[]>;
  /** Sections that hold a word that begins like this. The index may answer with other words where none does. */
  beginningWith: (word: string) => Promise<readonly Hit[]>;
  /** How many sections there are. */
  size: () => Promise<number>;
  /** All words of the index that are made of letters only. */
  vocabulary: () => Promise<readonly string[]>;
}
