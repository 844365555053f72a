import type { Index } from '../data/index-types.ts';
import type { Text } from '../match/text.ts';
import { signs, type Sign } from './clues.ts';

/** How sure a text is of each provider. */
export interface ProviderEvidence {
  /** Bits for each provider, by its position; 0 where nothing speaks for it. */
  readonly bits: Float32Array;
  readonly signs: readonly Sign[];
}

/** Bits lost each time the number of providers with the same clue doubles. */
const SHARED = 1.5;
/** A second kind of clue adds this share of its bits. */
const FURTHER = 0.3;
const MOST = 10;

/** Weighs every clue in a text for the providers: the best of each kind, the best kind first. */
export function providerEvidence(index: Index, text: Text): ProviderEvidence {
  const found = signs(index, text);
  const best = new Map<number, Map<string, number>>();
  for (const { clue, bits } of found) {
    const own = bits - Math.log2(clue.shared) * SHARED;
    const kinds = best.get(clue.provider) ?? new Map<string, number>();
    kinds.set(clue.kind, Math.max(kinds.get(clue.kind) ?? 0, own));
    best.set(clue.provider, kinds);
  }
  const bits = new Float32Array(index.providers.length);
  for (const [provider, kinds] of best) {
    const sorted = [...kinds.values()].sort((a, b) => b - a);
    const sum = sorted.reduce((total, value, i) => total + (i === 0 ? value : value * FURTHER), 0);
    bits[provider] = Math.min(MOST, sum);
  }
  return { bits, signs: found };
}
