import { CLUE, type Index } from '../data/read.ts';
import type { Text } from '../match/text.ts';
import { signs, type Sign } from './clues.ts';

/** How sure a text is of each provider. */
export interface ProviderEvidence {
  /** Bits for each provider, by its position; 0 where nothing speaks for it. */
  readonly bits: Float32Array;
  readonly signs: readonly Sign[];
}

/** Bits that one clue of a kind is worth when it belongs to one provider alone. */
const BITS: Readonly<Record<string, number>> = {
  [CLUE.host]: 8,
  [CLUE.page]: 6,
  [CLUE.variable]: 6,
  [CLUE.header]: 7,
  [CLUE.package]: 7,
  [CLUE.name]: 6,
  [CLUE.weak]: 2,
  [CLUE.prefix]: 5,
};
/** A second kind of clue adds this share of its bits. */
const FURTHER = 0.3;
const MOST = 10;

/** Weighs every clue in a text for the providers. */
export function providerEvidence(index: Index, text: Text): ProviderEvidence {
  const found = signs(index, text);
  const best = new Map<number, Map<string, number>>();
  for (const { clue } of found) {
    const bits = (BITS[clue.kind] ?? 0) - Math.log2(clue.shared) * 1.5;
    const kinds = best.get(clue.provider) ?? new Map<string, number>();
    kinds.set(clue.kind, Math.max(kinds.get(clue.kind) ?? 0, bits));
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
