import words from '../content/en/search/words.json' with { type: 'json' };
import type { SearchedWord } from './marks.ts';
import type { QueryWord } from './query.ts';
import { closestWords, splitWord } from './spelling.ts';
import { tokens } from './tokens.ts';
import type { Hit, WordIndex } from './word-index.ts';

interface SlotHit {
  hit: Hit;
  quality: number;
}
type Hits = Map<string, SlotHit>;

/** What one word of the query found. */
export interface Slot extends SearchedWord {
  /** The word as typed. */
  typed: string;
  /** The words searched in its place, where the index does not know it. */
  readAs: readonly string[];
  /** Sections that hold it, by id, each with how well, from 0 to 1. */
  hits: ReadonlyMap<string, SlotHit>;
}

/** Words with fewer sections than this are searched in other words too. */
const FEW = 6;
const LONGER = 0.5;
const ALIKE = 0.5;
const GUESSED = 0.7;

/** Thrown where the index does not hold a word that it must: a part of it could not be loaded. */
export class BrokenIndexError extends Error {
  constructor() {
    super('a part of the search index is missing');
  }
}

/**
 * Looks a word up: as typed, as the beginning of a longer one, in other words of the same meaning, in its pieces, and
 * last as a slip of the keyboard. Guesses only where nothing else is found.
 * @returns a slot, or one for each piece of a compound
 */
export async function slotsOf(word: QueryWord, open: boolean, index: WordIndex): Promise<Slot[]> {
  const slot = await lookUp(word.typed, word.word, open, index);
  if (slot.hits.size > 0) return [slot];
  const pieces = word.parts.length > 0 ? word.parts : splitWord(word.word, await index.vocabulary());
  if (pieces.length > 0) {
    return Promise.all(
      pieces.map((piece, at) => lookUp(piece, piece, open && at === pieces.length - 1, index)),
    );
  }
  return [await guess(slot, index)];
}

async function lookUp(typed: string, word: string, open: boolean, index: WordIndex): Promise<Slot> {
  const [exact, beginning] = await Promise.all([index.exactly(word), index.beginningWith(word)]);
  const hits: Hits = new Map();
  addHits(hits, exact, beginning, 1);
  if (open && (await isBeginning(word, beginning))) addHits(hits, beginning, beginning, LONGER);
  const alike = exact.length < FEW ? alikeOf(word) : [];
  await addOthers(hits, alike, ALIKE, index);
  return { typed, readAs: [], forms: [word, ...alike], open, hits };
}

async function guess(slot: Slot, index: WordIndex): Promise<Slot> {
  const word = slot.forms[0] ?? '';
  const vocabulary = await index.vocabulary();
  if (vocabulary.includes(word)) throw new BrokenIndexError();
  const guesses = closestWords(word, vocabulary);
  const hits: Hits = new Map();
  await addOthers(hits, guesses, GUESSED, index);
  return { ...slot, readAs: guesses, forms: guesses, open: false, hits };
}

/** Whether what the index found for the beginning of a word does begin like it. */
async function isBeginning(word: string, [first]: readonly Hit[]): Promise<boolean> {
  if (!first) return false;
  const { title, text, also, codes } = await first.load();
  return tokens([title, text, also, ...codes].join(' ')).some((token) => token.startsWith(word));
}

async function addOthers(
  hits: Hits,
  others: readonly string[],
  weight: number,
  index: WordIndex,
): Promise<void> {
  const found = await Promise.all(
    others.map(async (other) => [await index.exactly(other), await index.beginningWith(other)] as const),
  );
  for (const [exact, scored] of found) addHits(hits, exact, scored, weight);
}

/**
 * Adds sections that hold a word. A section found by several words fits better than by the best of them alone.
 * @param scored what the index found for the word or its beginning, with scores that tell sections apart
 */
function addHits(hits: Hits, found: readonly Hit[], scored: readonly Hit[], weight: number): void {
  const scores = new Map(scored.map((hit) => [hit.id, hit]));
  const best = Math.max(...scored.map(({ score }) => score), Number.EPSILON);
  for (const one of found) {
    const hit = scores.get(one.id) ?? one;
    const quality = weight * (0.4 + (0.6 * Math.min(hit.score, best)) / best);
    const known = hits.get(hit.id);
    hits.set(hit.id, {
      hit: known ? { ...known.hit, at: [...known.hit.at, ...hit.at] } : hit,
      quality: 1 - (1 - (known?.quality ?? 0)) * (1 - quality),
    });
  }
}

function alikeOf(word: string): string[] {
  return words.alike
    .filter((group) => group.includes(word))
    .flatMap((group) => group.filter((one) => one !== word));
}

/** Whether a word says so little that it is only searched where nothing else was typed. */
export function isCommon(word: string): boolean {
  return words.common.includes(word);
}
