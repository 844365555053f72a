import type { CatalogueError } from '../schemas/catalogue-error.ts';
import type { Provider } from '../schemas/provider.ts';
import { likeness, plainWording, wordsOf } from './wording.ts';

/** An entry with the provider it belongs to. */
export interface Neighbour {
  provider: Provider;
  error: CatalogueError;
}

/** How many entries of the same provider are worth a look, and how many of others. */
const LIMITS = { siblings: 3, elsewhere: 4 };

const wordings = (error: CatalogueError) => [error.message, ...error.also_seen_as];

/** How near two entries of one provider are: their words, and a share for the same status and the same cause. */
function nearness(one: CatalogueError, other: CatalogueError): number {
  const words = likeness(wordsOf(wordings(one).join(' ')), wordsOf(wordings(other).join(' ')));
  const status = one.status === other.status ? 0.2 : 0;
  const causes = one.causes[0] === other.causes[0] ? 0.1 : 0;
  return words + status + causes;
}

function siblings(error: CatalogueError, provider: Provider): Neighbour[] {
  return provider.errors
    .filter(({ id, withdrawn }) => id !== error.id && !withdrawn)
    .map((other) => ({ provider, error: other, near: nearness(error, other) }))
    .sort((one, other) => other.near - one.near)
    .slice(0, LIMITS.siblings)
    .map(({ error: sibling }) => ({ provider, error: sibling }));
}

/** The entries of a catalogue under each of their plain wordings. Made once per catalogue: `O(entries)`. */
function byWording(providers: readonly Provider[]): Map<string, Neighbour[]> {
  const entries = new Map<string, Neighbour[]>();
  for (const provider of providers) {
    for (const error of provider.errors) {
      for (const wording of new Set(wordings(error).map(plainWording))) {
        const same = entries.get(wording);
        if (same) same.push({ provider, error });
        else entries.set(wording, [{ provider, error }]);
      }
    }
  }
  return entries;
}

const indexes = new WeakMap<readonly Provider[], Map<string, Neighbour[]>>();

function elsewhere(error: CatalogueError, provider: Provider, providers: readonly Provider[]): Neighbour[] {
  const index = indexes.get(providers) ?? byWording(providers);
  indexes.set(providers, index);
  const found = new Map<string, Neighbour>();
  for (const wording of wordings(error)) {
    for (const other of index.get(plainWording(wording)) ?? []) {
      if (other.provider.id !== provider.id && !other.error.withdrawn) found.set(other.error.id, other);
    }
  }
  return [...found.values()].slice(0, LIMITS.elsewhere);
}

/**
 * "Not this one?": the nearest entries of the same provider, nearest first, then entries of other providers that are
 * worded the same.
 * @param providers the whole catalogue; pass the same array for every entry, its index is made once
 */
export function neighboursOf(
  error: CatalogueError,
  provider: Provider,
  providers: readonly Provider[],
): Neighbour[] {
  return [...siblings(error, provider), ...elsewhere(error, provider, providers)];
}
