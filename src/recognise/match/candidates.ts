import type { Index } from '../data/index-types.ts';
import type { Text } from './text.ts';

/**
 * The wordings most of whose words, by weight, stand somewhere in the text. Only these are looked at closely.
 * Each word of the text is looked up once, so the work is bounded by the index, not by the text.
 * @returns positions in `Index.wordings`, the most promising first
 */
export function candidates(index: Index, text: Text, limit: number): number[] {
  const found = new Float32Array(index.wordings.length);
  const touched: number[] = [];
  for (const term of text.places.keys()) {
    const weight = index.weights[term] ?? 0;
    for (const at of index.postings[term] ?? []) {
      if (found[at] === 0) touched.push(at);
      found[at] = (found[at] ?? 0) + weight;
    }
  }
  const promise = (at: number): number => {
    const matched = found[at] ?? 0;
    const share = Math.min(1, matched / (index.wordings[at]?.weight ?? 1));
    return matched * share * share;
  };
  const scored = touched.map((at) => ({ at, promise: promise(at) })).filter((c) => c.promise > 0.3);
  return scored
    .sort((a, b) => b.promise - a.promise || a.at - b.at)
    .slice(0, limit)
    .map(({ at }) => at);
}
