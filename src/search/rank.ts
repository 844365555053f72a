import type { RecordKind } from '../schemas/search-record.ts';
import type { Candidate } from './merge.ts';
import { plain, tokens } from './tokens.ts';
import type { Section } from './word-index.ts';

/** A candidate with the section it stands for. */
export interface Loaded {
  candidate: Candidate;
  section: Section;
}

/** Where two sections fit alike, the one that fixes it comes before the one that asks about it. */
const KIND: Readonly<Record<RecordKind, number>> = {
  error: 1.1,
  step: 1.1,
  section: 1.05,
  answer: 1,
  rung: 0.8,
  question: 0.75,
  page: 0.6,
};

/**
 * Orders candidates by what their text shows: a code or a title typed to the letter beats everything, words that stand in
 * the order typed beat words that stand anywhere.
 * @param text the query
 */
export function rank(candidates: readonly Loaded[], text: string): Loaded[] {
  const typed = tokens(text);
  return candidates
    .map((loaded) => ({ loaded, score: scoreOf(loaded, typed, text) }))
    .sort((one, other) => other.score - one.score)
    .map(({ loaded }) => loaded);
}

function scoreOf({ candidate, section }: Loaded, typed: readonly string[], text: string): number {
  const whole = plain(text).replaceAll('"', '').trim();
  if (section.codes.some((code) => plain(code) === whole)) return 1000 + candidate.score;
  const title = tokens(section.title);
  if (title.join(' ') === typed.join(' ')) return 500 + KIND[section.kind];
  const order =
    typed.length < 2
      ? 0
      : 0.6 * Math.max(pairsHeld(tokens(section.text), typed), pairsHeld(tokens(section.also), typed)) +
        0.6 * pairsHeld(title, typed);
  return KIND[section.kind] * candidate.score * (0.3 + candidate.coverage) * (1 + order);
}

/** Share of the query's neighbouring pairs of words that stand side by side in a text, from 0 to 1. */
function pairsHeld(text: readonly string[], typed: readonly string[]): number {
  const pairs = new Set(text.map((word, at) => `${word} ${text[at + 1] ?? ''}`));
  const held = typed.slice(1).filter((word, at) => pairs.has(`${typed[at] ?? ''} ${word}`));
  return held.length / (typed.length - 1);
}
