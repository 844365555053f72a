import type { Reason } from '../../../feedback/reasons.ts';
import type { StoredVote, Tally } from '../store.ts';

/** What readers said of one page or part. */
export interface PlaceSummary {
  page: string;
  /** Empty for the page itself. */
  part: string;
  helpful: number;
  not: number;
  /** Helpful votes of all, from 0 to 1. */
  share: number;
  /** How often each reason was given, the most frequent first. */
  reasons: Partial<Record<Reason, number>>;
  /** The latest words on this place, newest first. */
  words: { at: string; answer: StoredVote['answer']; reason: Reason | ''; words: string }[];
}

/** The owner's report: everything together, then a place a line. */
export interface Report {
  total: Pick<PlaceSummary, 'helpful' | 'not' | 'share'>;
  places: PlaceSummary[];
}

function counts(tallies: readonly Tally[]): Report['total'] {
  const sum = (answer: Tally['answer']) =>
    tallies.filter((tally) => tally.answer === answer).reduce((total, { count }) => total + count, 0);
  const helpful = sum('yes');
  const not = sum('no');
  return { helpful, not, share: helpful + not === 0 ? 0 : helpful / (helpful + not) };
}

function reasonsOf(tallies: readonly Tally[]): PlaceSummary['reasons'] {
  const sums = new Map<Reason, number>();
  for (const { reason, count } of tallies) if (reason) sums.set(reason, (sums.get(reason) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([, one], [, other]) => other - one));
}

/**
 * Sums up what is stored, page by page, each page before its parts.
 * @param latest votes that carry words, newest first
 */
export function summarise(tallies: readonly Tally[], latest: readonly StoredVote[]): Report {
  const byPlace = Map.groupBy(tallies, ({ page, part }) => JSON.stringify([page, part]));
  const places = [...byPlace].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    total: counts(tallies),
    places: places.map(([key, some]) => {
      const [page, part] = JSON.parse(key) as [string, string];
      const words = latest
        .filter((vote) => vote.page === page && vote.part === part)
        .map(({ castAt, answer, reason, words }) => ({
          at: new Date(castAt).toISOString(),
          answer,
          reason,
          words,
        }));
      return { page, part, ...counts(some), reasons: reasonsOf(some), words };
    }),
  };
}
