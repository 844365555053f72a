import { KIND } from './format.ts';
import type { Entry, ProviderInfo, Wording } from './index-types.ts';

/** Words of JSON, HTML, logs, status lines and exceptions around every message. */
const CARRIERS = new Set(
  (
    'message error errors code type status statuscode detail details reason msg err http https name title ' +
    'description errorcode param success null none false true request response body exception failed www ' +
    'content application json charset utf 8 authenticate bearer realm html head h1 h2 hr br center pre div span p 1 400 401 402 403 404 407 422 429 500'
  ).split(' '),
);
/** Words of reason phrases that HTTP's own entries of the catalogue do not hold. */
const PHRASES = new Set(
  'bad acceptable conflict gone unprocessable entity content internal server'.split(' '),
);
/** Statuses whose lines stand around messages of every kind. */
const STATUS_LINES = new Set([401, 402, 403, 404, 429]);
/** Words of grammar: they tell nothing, however rare a provider has them. */
const GRAMMAR = new Set(
  (
    'a an the this that it is are was were be been has have had do does did to of in on at by for from with and or ' +
    'as if so you your we our i my me can could will would should may must please only also more any all its'
  ).split(' '),
);
const GRAMMAR_SHARE = 0.25;
const CARRIER = 0.2;
const LEAST = 0.4;
/** Words at least so telling among providers count fully inside one. */
const TELLING = 2.5;

/** How well a word can tell errors apart at all, from 0 to 1: grammar hardly, rare words fully. */
export function telling(word: string, weight: number): number {
  return GRAMMAR.has(word) ? GRAMMAR_SHARE : Math.min(1, Math.max(0.15, weight / TELLING));
}

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

/** Weighs the words of every wording by how well they tell the errors of one provider from each other. */
export function weighInside(
  providers: readonly ProviderInfo[],
  wordings: readonly Wording[],
  weights: Float32Array,
  names: readonly ReadonlySet<number>[],
  tell: Float32Array,
  generic: Uint8Array,
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
        return (
          rarity * (generic[term] === 1 ? CARRIER : (tell[term] ?? 0)) * (names[at]?.has(term) ? 0.2 : 1)
        );
      });
      wording.innerWeight = wording.inner.reduce((sum, bits) => sum + bits, 0);
      wording.weight = wording.terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0);
    }
  });
}

/**
 * Marks words of status lines, and wordings that say no more than one, by HTTP's own entries.
 * @param coded errors with a code: theirs are no status lines
 */
export function markGeneric(
  providers: readonly ProviderInfo[],
  entries: readonly Entry[],
  wordings: readonly Wording[],
  weights: Float32Array,
  vocabulary: ReadonlyMap<string, number>,
  coded: ReadonlySet<number>,
): Uint8Array {
  const lines = wordings.filter(({ entry }) => {
    const { provider = 0, status = 0 } = entries[entry] ?? {};
    return providers[provider]?.kind === KIND.http && STATUS_LINES.has(status) && !coded.has(entry);
  });
  const numbered = lines.filter(({ text }) => /\b[45]\d\d\b/.test(text));
  const words = new Set(numbered.flatMap(({ terms }) => [...terms]));
  for (const phrase of PHRASES) words.add(vocabulary.get(phrase) ?? -1);
  for (const wording of wordings) {
    wording.generic = wording.terms.every((term) => words.has(term) || (weights[term] ?? 0) <= CARRIER);
    const entry = entries[wording.entry];
    if (entry && wording.generic) entry.bare = true;
  }
  return Uint8Array.from(weights, (weight, term) => (words.has(term) || weight <= CARRIER ? 1 : 0));
}

const providersOf = (list: readonly Wording[], entries: readonly Entry[]): number =>
  new Set(list.map(({ entry }) => entries[entry]?.provider)).size;

/** Counts for every wording the providers that print the same words, carriers aside, and the same to the letter. */
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
    const shared = providersOf(list, entries);
    for (const wording of list) {
      wording.shared = shared;
      wording.spelt = providersOf(
        list.filter(({ text }) => text === wording.text),
        entries,
      );
    }
  }
}
