import type { Index } from '../data/index-types.ts';
import type { Text } from '../match/text.ts';
import { GAP } from '../parse/tokens.ts';
import type { Scored } from './score.ts';

/** How many results have a say, and how fast their say falls with each bit behind the first. */
const VOTERS = { known: 6, isNew: 2 };
const FADE = 0.7;
/** The first one has so many votes: its neighbours may all lead elsewhere. */
const FIRST = 3;
const SECOND = 0.55;
/** How much the words alone say beside the results, where the message is known and where it is new. */
const WORDS = { known: 0.1, isNew: 0.4 };
/** Most that one word can say, in bits. */
const LOUDEST = 3;
/** The share of its logarithm that a section has for being usual. */
const USUAL = 0.3;
/** So many messages of a text are heard; their words' number counts from the first to the second figure. */
const UNITS = 2;
const SHORTEST = 3;
const LONGEST = 30;
/** The words are heard in full from so many bits on. */
const CLEAR = 3;
/** They say alone what a text is about from so many on. */
const CERTAIN = 5;
const SPACE = 32;
/** A word that fewer providers use says more about them than about what is wrong. */
const FEWEST = 3;

/** The words of the two messages in a text that are most like the catalogue's. */
function tellingTerms(index: Index, text: Text): Set<number> {
  const { gaps, joints } = text.tokens;
  const units: { score: number; terms: number[] }[] = [];
  let terms: number[] = [];
  let sum = 0;
  let length = 0;
  let spaced = 0;
  const close = (): void => {
    // Sentences are words with spaces between; paths and stack frames are not.
    const sentence = ((spaced + 1) / length) * (terms.length / length);
    if (terms.length > 0)
      units.push({ score: (sum / Math.sqrt(Math.max(length, SHORTEST))) * sentence, terms });
    terms = [];
    sum = 0;
    length = 0;
    spaced = 0;
  };
  text.terms.forEach((term, at) => {
    if (gaps[at] === GAP.unit || length >= LONGEST) close();
    if (length > 0 && joints[at] === SPACE) spaced += 1;
    length += 1;
    if (term < 0 || index.generic[term] === 1) return;
    terms.push(term);
    sum += (index.weights[term] ?? 0) * (index.tell[term] ?? 0);
  });
  close();
  units.sort((a, b) => b.score - a.score);
  return new Set(units.slice(0, UNITS).flatMap((unit) => unit.terms));
}

/** What each section has of a text's words more than the others have, in bits. */
function wordVotes(index: Index, text: Text): Float32Array {
  const sizes = new Float32Array(index.sections.length);
  for (const { section } of index.entries) sizes[section] = (sizes[section] ?? 0) + 1;
  const total = index.entries.length;
  const sums = new Float32Array(sizes.length);
  for (const term of tellingTerms(index, text)) {
    const entries = index.tags[term] ?? [];
    const counts = new Float32Array(sizes.length);
    const providers = new Set<number>();
    for (const at of entries) {
      const { section = 0, provider = -1 } = index.entries[at] ?? {};
      counts[section] = (counts[section] ?? 0) + 1;
      providers.add(provider);
    }
    if (providers.size < FEWEST) continue;
    const base = (entries.length + 2) / (total + 4);
    counts.forEach((count, section) => {
      const expected = base * (sizes[section] ?? 0);
      const bits = Math.log2((count + 0.5) / (expected + 0.5));
      const heard = Math.max(-LOUDEST, Math.min(LOUDEST, bits)) * (index.tell[term] ?? 0);
      sums[section] = (sums[section] ?? 0) + heard;
    });
  }
  return sums.map((sum, section) => sum + Math.log2((sizes[section] ?? 0) + 1) * USUAL);
}

/** The guide's section that the words of a text alone are about, where they say it clearly. */
export function sectionByWords(index: Index, text: Text): string | undefined {
  const votes = wordVotes(index, text);
  return Math.max(...votes) >= CERTAIN ? ranked(index, votes)[0] : undefined;
}

function ranked(index: Index, votes: Float32Array): string[] {
  return [...index.sections.keys()]
    .sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0))
    .map((at) => index.sections[at] ?? '');
}

/**
 * The guide's sections, best first: the results' own, then where their causes lead; for a message that nobody knows,
 * those whose errors are worded like it.
 */
export function sectionsOf(index: Index, text: Text, scored: readonly Scored[], isNew: boolean): string[] {
  const votes = new Float32Array(index.sections.length);
  const top = scored[0]?.score ?? 0;
  for (const [at, { entry, score }] of scored.slice(0, isNew ? VOTERS.isNew : VOTERS.known).entries()) {
    const say = FADE ** Math.max(0, top - score) * (at === 0 ? FIRST : 1);
    votes[entry.section] = (votes[entry.section] ?? 0) + say;
    votes[entry.second] = (votes[entry.second] ?? 0) + say * SECOND;
  }
  const words = wordVotes(index, text);
  const loudest = Math.max(1, ...words);
  const share = (isNew ? WORDS.isNew : WORDS.known) * Math.min(1, loudest / CLEAR);
  const sum = Math.max(0.001, ...votes);
  return ranked(
    index,
    votes.map((vote, at) => (vote / sum) * (1 - share) + (Math.max(0, words[at] ?? 0) / loudest) * share),
  );
}
