import type { Index } from '../data/index-types.ts';
import type { Text } from '../match/text.ts';
import type { CodeFound } from './codes.ts';

/** What typed words say for an error, in any order. */
export interface Said {
  outer: number;
  inner: number;
}

/** How much less a word says out of order than in its wording. */
const OUTER = 0.4;
const INNER = 0.8;

/** The share of it for a word of status lines; those are counted as statuses. */
const GENERIC = 0.05;
/** As in BM25: a word of an error that has many says less. */
const USUAL_SIZE = 24;
const SATURATION = 1.2;
const LENGTH = 0.5;

/**
 * Counts, for each error, the typed words that stand anywhere in it: id, codes, wordings, provider's name. Words of a
 * code that was found count as that code alone.
 */
export function bag(index: Index, text: Text, codes: Iterable<CodeFound>): Map<number, Said> {
  const found = new Map<number, Said>();
  const inCode = new Set<number>();
  for (const { from, to } of codes) for (let at = from; at <= to; at += 1) inCode.add(at);
  for (const [term, places] of text.places) {
    if (places.every((place) => inCode.has(place))) continue;
    const entries = index.tags[term] ?? [];
    const weight = index.weights[term] ?? 0;
    const telling = index.generic[term] === 1 ? GENERIC : (index.tell[term] ?? 0);
    const perProvider = new Map<number, number>();
    for (const at of entries) {
      const provider = index.entries[at]?.provider ?? 0;
      perProvider.set(provider, (perProvider.get(provider) ?? 0) + 1);
    }
    for (const at of entries) {
      const provider = index.entries[at]?.provider ?? 0;
      const siblings = index.providers[provider]?.entries.length ?? 1;
      const said = found.get(at) ?? { outer: 0, inner: 0 };
      said.outer += weight * OUTER * (index.generic[term] === 1 ? GENERIC : 1);
      const length = (index.entries[at]?.size ?? USUAL_SIZE) / USUAL_SIZE;
      const share = (1 + SATURATION) / (1 + SATURATION * (1 - LENGTH + LENGTH * length));
      said.inner += Math.log2((siblings + 1) / (perProvider.get(provider) ?? 1)) * INNER * telling * share;
      found.set(at, said);
    }
  }
  return found;
}
