import type { Index } from '../data/index-types.ts';
import type { Scored } from './score.ts';

/** How many results have a say, and how fast their say falls with each bit behind the first. */
const VOTERS = 6;
const FADE = 0.7;
const SECOND = 0.55;

/** The guide's sections, best first: the first results' own, then where their causes lead. */
export function sectionsOf(index: Index, scored: readonly Scored[]): string[] {
  const votes = new Float32Array(index.sections.length);
  const top = scored[0]?.score ?? 0;
  for (const { entry, score } of scored.slice(0, VOTERS)) {
    const say = FADE ** Math.max(0, top - score);
    votes[entry.section] = (votes[entry.section] ?? 0) + say;
    votes[entry.second] = (votes[entry.second] ?? 0) + say * SECOND;
  }
  return [...index.sections.keys()]
    .filter((at) => (votes[at] ?? 0) > 0.05)
    .sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0))
    .map((at) => index.sections[at] ?? '');
}
