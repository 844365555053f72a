import { KIND } from './format.ts';
import type { Entry, ProviderInfo, Wording } from './index-types.ts';

/** Words of JSON, logs, status lines and exceptions around every message. */
const CARRIERS = new Set(
  (
    'message error errors code type status statuscode detail details reason msg err http https name title ' +
    'description errorcode param success null none false true request response body exception failed www ' +
    'authenticate 1 400 401 402 403 404 407 422 429 500'
  ).split(' '),
);
const CARRIER = 0.2;
const LEAST = 0.4;
/** Words at least so telling among providers count fully inside one. */
const TELLING = 2.5;

/** Bits of each word over the catalogue. `spread` holds the providers that use it. */
export function wordWeights(
  vocabulary: ReadonlyMap<string, number>,
  spread: readonly ReadonlySet<number>[],
  providers: number,
): Float32Array {
  const weights = new Float32Array(vocabulary.size);
  for (const [word, id] of vocabulary) {
    const bits = Math.log2((providers * 1.2) / (spread[id]?.size ?? 1));
    weights[id] = CARRIERS.has(word) ? CARRIER : Math.max(LEAST, bits);
  }
  return weights;
}

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** Weighs the words of every wording by how well they tell the errors of one provider from each other. */
export function weighInside(
  providers: readonly ProviderInfo[],
  wordings: readonly Wording[],
  weights: Float32Array,
  names: readonly ReadonlySet<number>[],
): void {
  providers.forEach((provider, at) => {
    const holders = new Map<number, Set<number>>();
    for (const position of provider.wordings) {
      const wording = wordings[position];
      for (const term of wording?.terms ?? []) {
        holders.set(term, (holders.get(term) ?? new Set()).add(wording?.entry ?? -1));
      }
    }
    for (const position of provider.wordings) {
      const wording = wordings[position];
      if (!wording) continue;
      wording.inner = Float32Array.from(wording.terms, (term) => {
        const rarity = Math.log2((provider.entries.length + 1) / (holders.get(term)?.size ?? 1));
        const telling = Math.min(1, Math.max(0.15, (weights[term] ?? 0) / TELLING));
        return rarity * telling * (names[at]?.has(term) ? 0.2 : 1);
      });
      wording.innerWeight = sum(wording.inner);
      wording.weight = sum([...wording.terms].map((term) => weights[term] ?? 0));
    }
  });
}

/**
 * Marks wordings that say no more than a status line, by the words of HTTP's own entries.
 * @param coded errors with a code: theirs are no status lines
 */
export function markGeneric(
  providers: readonly ProviderInfo[],
  entries: readonly Entry[],
  wordings: readonly Wording[],
  weights: Float32Array,
  coded: ReadonlySet<number>,
): void {
  const lines = wordings.filter(({ entry }) => {
    const { provider = 0, status = 0 } = entries[entry] ?? {};
    return providers[provider]?.kind === KIND.http && status !== 0 && !coded.has(entry);
  });
  const words = new Set(lines.flatMap(({ terms }) => [...terms]));
  for (const wording of wordings) {
    wording.generic = wording.terms.every((term) => words.has(term) || (weights[term] ?? 0) <= CARRIER);
  }
}

/** Counts for every wording the providers that print the same words, carriers aside. */
export function countShared(
  entries: readonly Entry[],
  wordings: readonly Wording[],
  weights: Float32Array,
): void {
  const same = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const key = [...wording.terms].filter((term) => (weights[term] ?? 0) > CARRIER).join(' ');
    const list = same.get(key);
    if (list) list.push(wording);
    else same.set(key, [wording]);
  }
  for (const list of same.values()) {
    const shared = new Set(list.map(({ entry }) => entries[entry]?.provider)).size;
    for (const wording of list) wording.shared = shared;
  }
}
