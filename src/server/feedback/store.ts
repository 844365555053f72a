import type { Answer } from '../../feedback/vote.ts';
import type { Reason } from '../../feedback/reasons.ts';

/** A vote to keep, checked and with its words masked. */
export interface CheckedVote {
  id: string;
  /** The reader's random id; null where the browser could not keep one. */
  reader: string | null;
  page: string;
  /** Empty for the page itself. */
  part: string;
  answer: Answer;
  /** Empty for none; null leaves an earlier one as it is. */
  reason: Reason | '' | null;
  /** Empty for none; null leaves earlier ones as they are. */
  words: string | null;
  /** When the server took it, in milliseconds since 1970. */
  castAt: number;
}

/** A vote as it is kept. */
export interface StoredVote extends CheckedVote {
  reason: Reason | '';
  words: string;
}

/** How often one answer was given with one reason about one place. */
export interface Tally {
  page: string;
  part: string;
  answer: Answer;
  reason: Reason | '';
  count: number;
}

/** `conflict`: the id belongs to somebody else's vote or to another place, so nothing was stored. */
export type SaveOutcome = 'created' | 'replaced' | 'conflict';

/** What a store does with votes. Another database is another implementation of this. */
export interface VoteOperations {
  /** Keeps a vote. A second one of the same reader on the same place, or with the same id, replaces the first. */
  save(vote: CheckedVote): SaveOutcome;
  /** Forgets a vote. Forgetting it twice is the same as once. */
  withdraw(id: string): boolean;
  find(id: string): StoredVote | undefined;
  tallies(): Tally[];
  /** The newest votes that carry words, newest first. */
  latestWords(limit: number): StoredVote[];
  /** Proves that a vote could be written now. */
  probe(): void;
}

/** The same operations, each answered when its outcome is on disk. Rejects with a StoreUnavailableError. */
export type FeedbackStore = {
  [Name in keyof VoteOperations]: (
    ...args: Parameters<VoteOperations[Name]>
  ) => Promise<ReturnType<VoteOperations[Name]>>;
} & {
  /** Finishes what is under way and lets go of the database. */
  close(): Promise<void>;
};

const UNAVAILABLE = 'STORE_UNAVAILABLE';

/** The database cannot take or give votes now: full, read-only, locked, gone. Trying again later may work. */
export class StoreUnavailableError extends Error {
  readonly code = UNAVAILABLE;
}

/** Tells an unavailable store from a mistake. By code: the bundled site and the server load this file once each. */
export function isStoreUnavailable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === UNAVAILABLE;
}
