import type { SearchCase } from './cases.ts';
import type { Shown } from './drive.ts';

/** How well the box finds entries of the catalogue. Shares of the cases, from 0 to 1. */
export interface EntryScore {
  /** Cases whose entry the catalogue has. */
  cases: number;
  /** A right entry stands first, or among the first three. */
  first: number;
  top3: number;
  /** The first entry is one of the right provider, where the text tells it. */
  provider: number;
  /** A right section is among the first two. */
  section: number;
  misses: readonly { id: string; first: string }[];
}

/** `openai-incorrect-api-key` and `/errors/openai/incorrect-api-key/` are the same entry. */
const plain = (entry: string): string =>
  entry
    .replace(/^\/errors\//, '')
    .replace(/\/$/, '')
    .replace('/', '-');

const providerOf = (address: string): string => /^\/errors\/([^/]+)\//.exec(address)?.[1] ?? '';

/** Holds the entries that the box showed against those it should have shown. */
export function entryScore(cases: readonly SearchCase[], shown: readonly Shown[]): EntryScore {
  const byId = new Map(shown.map((one) => [one.id, one]));
  const known = cases.filter(({ entries }) => entries.length > 0);
  const told = known.filter(({ recognisable }) => recognisable);
  const isRight = (entries: readonly string[], address: string): boolean => entries.includes(plain(address));
  const within = (most: number) =>
    known.filter(({ id, entries }) =>
      byId
        .get(id)
        ?.results.slice(0, most)
        .some((address) => isRight(entries, address)),
    );
  const share = (part: readonly unknown[], all: readonly unknown[]) =>
    all.length === 0 ? 1 : part.length / all.length;
  const first = within(1);
  return {
    cases: known.length,
    first: share(first, known),
    top3: share(within(3), known),
    provider: share(
      told.filter(({ id, entries }) => {
        const provider = providerOf(byId.get(id)?.results[0] ?? '');
        return entries.some((entry) => entry.startsWith(`${provider}-`) && provider !== '');
      }),
      told,
    ),
    section: share(
      cases.filter(({ id, sections }) =>
        byId
          .get(id)
          ?.sections.slice(0, 2)
          .some((place) => sections.includes(place)),
      ),
      cases,
    ),
    misses: known
      .filter((one) => !first.includes(one))
      .map(({ id }) => ({ id, first: byId.get(id)?.results[0] ?? 'nothing' })),
  };
}
