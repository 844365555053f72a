import type { Index } from '../data/index-types.ts';
import type { Text } from '../match/text.ts';

/** What typed words say for an error, in any order. */
export interface Said {
  outer: number;
  inner: number;
}

/** How much less a word says out of order than in its wording. */
const OUTER = 0.4;
const INNER = 0.8;

/** Counts, for each error, the typed words that stand anywhere in it: id, codes, wordings, provider's name. */
export function bag(index: Index, text: Text): Map<number, Said> {
  const found = new Map<number, Said>();
  for (const term of text.places.keys()) {
    const entries = index.tags[term] ?? [];
    const weight = index.weights[term] ?? 0;
    const perProvider = new Map<number, number>();
    for (const at of entries) {
      const provider = index.entries[at]?.provider ?? 0;
      perProvider.set(provider, (perProvider.get(provider) ?? 0) + 1);
    }
    for (const at of entries) {
      const provider = index.entries[at]?.provider ?? 0;
      const siblings = index.providers[provider]?.entries.length ?? 1;
      const said = found.get(at) ?? { outer: 0, inner: 0 };
      said.outer += weight * OUTER;
      said.inner += Math.log2((siblings + 1) / (perProvider.get(provider) ?? 1)) * INNER;
      found.set(at, said);
    }
  }
  return found;
}
