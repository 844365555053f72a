import { excerpt } from './excerpt.ts';
import { markWords, type Piece, type SearchedWord } from './marks.ts';
import { mergeSlots, rarity, type Candidate } from './merge.ts';
import { prepareQuery, type Query } from './query.ts';
import { rank, type Loaded } from './rank.ts';
import { isCommon, slotsOf, type Slot } from './slots.ts';
import type { Section, WordIndex } from './word-index.ts';

/** One result, ready to show. */
export interface Result extends Pick<Section, 'place' | 'page' | 'kind'> {
  title: readonly Piece[];
  excerpt: readonly Piece[];
}

/** A word that was read as another one. */
export interface Reading {
  typed: string;
  as: readonly string[];
}

/** What a search came to. */
export interface Findings {
  /** Best first. Empty where no section holds enough of what was typed. */
  results: readonly Result[];
  /** Words that no section holds and that were left out. */
  leftOut: readonly string[];
  /** Words that were read as another one. */
  readings: readonly Reading[];
  /** The words that the results were found by, to be marked where one lands. */
  words: readonly SearchedWord[];
  /** Where there are no results, a query that has some: without quotes, or without the words that no section holds. */
  instead?: string;
}

/** Results that are shown, and sections that are fetched to choose and order them. */
const SHOWN = 10;
const FETCHED = 16;

/** A section must hold words that say at least as much as one that every third section holds. */
const ENOUGH = Math.log(1 + 3);

/**
 * Searches the site's sections in words.
 * @param typed what somebody typed, free of secrets
 * @throws BrokenIndexError where a part of the index could not be loaded; whatever the index throws
 */
export async function find(typed: string, index: WordIndex): Promise<Findings> {
  const query = prepareQuery(typed);
  const slots = await allSlots(query, index);
  const size = await index.size();
  const leftOut = slots.filter(({ hits }) => hits.size === 0).map((slot) => slot.typed);
  const known = slots.filter(({ hits }) => hits.size > 0);
  const readings = known
    .filter(({ readAs }) => readAs.length > 0)
    .map((slot) => ({ typed: slot.typed, as: slot.readAs }));
  const said = known.reduce((sum, slot) => sum + rarity(slot, size), 0);
  const nothing: Findings = { results: [], leftOut, readings, words: [] };
  if (known.length === 0) return nothing;
  if (leftOut.length > 0 && said < ENOUGH) {
    return { ...nothing, instead: known.map((slot) => slot.typed).join(' ') };
  }
  const candidates = await withPhrases(mergeSlots(slots, size), query.phrases, index);
  if (candidates.length === 0) {
    return { ...nothing, leftOut: [], instead: query.text.replace(/["\s]+/g, ' ').trim() };
  }
  const loaded = await Promise.all(candidates.slice(0, FETCHED).map(load));
  const results = rank(loaded, query.text).slice(0, SHOWN);
  const words = known.map(({ forms, open }) => ({ forms, open }));
  return { results: results.map((one) => toResult(one, words)), leftOut, readings, words };
}

async function allSlots({ words, open }: Query, index: WordIndex): Promise<Slot[]> {
  const telling = words.filter(({ word }) => !isCommon(word));
  const searched = telling.length > 0 ? telling : words;
  const found = await Promise.all(
    searched.map((word) => slotsOf(word, open && word === words.at(-1), index)),
  );
  return found.flat();
}

/** Of the candidates, those that hold every quoted phrase. */
async function withPhrases(
  candidates: readonly Candidate[],
  phrases: readonly string[],
  index: WordIndex,
): Promise<readonly Candidate[]> {
  const holders = await Promise.all(
    phrases.map(async (phrase) => new Set((await index.exactly(phrase)).map(({ id }) => id))),
  );
  return candidates.filter(({ id }) => holders.every((ids) => ids.has(id)));
}

async function load(candidate: Candidate): Promise<Loaded> {
  return { candidate, section: await candidate.hit.load() };
}

function toResult({ candidate, section }: Loaded, words: readonly SearchedWord[]): Result {
  const { place, page, kind } = section;
  return {
    place,
    page,
    kind,
    title: markWords(section.title, words),
    excerpt: markWords(excerpt(section.text, candidate.at), words),
  };
}
