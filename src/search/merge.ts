import type { Slot } from './slots.ts';
import type { Hit } from './word-index.ts';

/** A section that holds some of the query's words. */
export interface Candidate {
  id: string;
  hit: Hit;
  /** Sum of the rarity of the words it holds, each by how well it holds it. */
  score: number;
  /** Share of the query's rarity that it holds, from 0 to 1. */
  coverage: number;
  /** Where the query's words stand in its text. */
  at: readonly number[];
}

/** How much a word says: the fewer sections hold it, the more. A word that none holds says as much as one in a single one. */
export function rarity(slot: Pick<Slot, 'hits'>, size: number): number {
  return Math.log(1 + size / Math.max(slot.hits.size, 1));
}

/**
 * Merges what each word found: not all words have to match, and rare ones decide. A long query with words that no section
 * holds still finds those that hold the rest.
 * @param size number of sections in the index
 * @returns best first
 */
export function mergeSlots(slots: readonly Slot[], size: number): Candidate[] {
  const whole = slots.reduce((sum, slot) => sum + rarity(slot, size), 0);
  const candidates = new Map<string, Candidate>();
  for (const slot of slots) {
    const weight = rarity(slot, size);
    for (const [id, { hit, quality }] of slot.hits) {
      const known = candidates.get(id);
      candidates.set(id, {
        id,
        hit,
        score: (known?.score ?? 0) + weight * quality,
        coverage: (known?.coverage ?? 0) + weight / whole,
        at: [...(known?.at ?? []), ...hit.at],
      });
    }
  }
  return [...candidates.values()].sort((one, other) => byScore(one, other));
}

function byScore(one: Candidate, other: Candidate): number {
  return other.score * other.coverage - one.score * one.coverage;
}
