import { tokens } from '../../src/search/tokens.ts';
import type { Hit, Section, WordIndex } from '../../src/search/word-index.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';

/** A section with what a test does not care about filled in. */
export function section(place: string, title: string, text: string, more: Partial<Section> = {}): Section {
  return { place, title, text, page: 'Guide', kind: 'section', also: '', codes: [], ...more };
}

/** An index held in memory that answers as Pagefind does, without its stemming. */
export function indexOf(sections: readonly Section[]): WordIndex {
  const words = sections.map(({ title, text, also, codes }) =>
    indexed([title, text, also, ...codes].join(' ')),
  );
  const holders = (holds: (words: readonly string[]) => number): Hit[] =>
    sections.flatMap((one, at) => {
      const score = holds(words[at] ?? []);
      if (score === 0) return [];
      const places = indexed(one.text).flatMap((word, place) => (holds([word]) > 0 ? [place] : []));
      return [{ id: one.place, score, at: places, load: () => Promise.resolve(one) }];
    });
  return {
    exactly: (phrase) =>
      Promise.resolve(holders((held) => (` ${held.join(' ')} `.includes(` ${phrase} `) ? 1 : 0))),
    beginningWith: (word) =>
      Promise.resolve(holders((held) => held.filter((one) => one.startsWith(word)).length)),
    size: () => Promise.resolve(sections.length),
    vocabulary: () => Promise.resolve(vocabularyOf(sections)),
  };
}

/** One word for each stretch between blanks, as the index writes it. */
function indexed(text: string): string[] {
  return text.split(/\s+/).map((word) => tokens(word).join(''));
}
