import type { Reason } from './reasons.ts';
import type { Answer } from './vote.ts';

/** Why something did not reach the store. `detail` is the site's own word on it. */
export type Failure =
  | { kind: 'unreachable' | 'conflict' }
  | { kind: 'refused'; detail: string }
  /** The site says when another try makes sense, in seconds. */
  | { kind: 'tooFast' | 'unavailable'; seconds: number };

/**
 * What the reader asked for last, and what "Try again" repeats: the answer alone, the answer with reason and words, or
 * to take the vote back.
 */
export type Attempt = 'answer' | 'words' | 'withdraw';

/** What a reader sees of one question "Was this helpful?". */
export interface Rating {
  readonly phase: 'asked' | 'sending' | 'stored' | 'withdrawn' | 'failed' | 'waiting';
  /** The vote's id, from the first try on. */
  readonly vote?: string | undefined;
  /** Whether the site has stored a vote: then it can be taken back. */
  readonly kept: boolean;
  /** What is picked: stored, or waiting to be. */
  readonly answer?: Answer | undefined;
  readonly reason: Reason | '';
  readonly words: string;
  /** Whether reason or words of the vote as it stands are stored. */
  readonly told: boolean;
  /** Whether the fields for reason and words are unfolded. */
  readonly open: boolean;
  readonly attempt: Attempt;
  /** Whether it was stored later than it was cast, having waited for the network. */
  readonly late?: boolean | undefined;
  readonly failure?: Failure | undefined;
}

/** A question that nobody has answered yet: what the server renders. */
export const ASKED: Rating = Object.freeze({
  phase: 'asked',
  kept: false,
  reason: '',
  words: '',
  told: false,
  open: false,
  attempt: 'answer',
});

export type RatingEvent =
  | { type: 'recalled'; rating: Partial<Rating> }
  | { type: 'typed'; reason?: Reason | ''; words?: string }
  | { type: 'unfolded'; open: boolean }
  | { type: 'sent'; attempt: Attempt; vote: string; answer?: Answer }
  | { type: 'stored'; words: string; late?: boolean }
  | { type: 'withdrawn' }
  | { type: 'waiting'; failure: Failure }
  | { type: 'failed'; failure: Failure };

/** The rating after something happened. What was typed stays through every failure. */
export function rate(rating: Rating, event: RatingEvent): Rating {
  switch (event.type) {
    case 'recalled':
      return { ...ASKED, ...event.rating };
    case 'typed':
      return { ...rating, reason: event.reason ?? rating.reason, words: event.words ?? rating.words };
    case 'unfolded':
      return { ...rating, open: event.open };
    case 'sent':
      return {
        ...rating,
        phase: 'sending',
        attempt: event.attempt,
        vote: event.vote,
        answer: event.answer ?? rating.answer,
        failure: undefined,
      };
    case 'stored': {
      const told = rating.attempt === 'words' ? Boolean(rating.reason || event.words) : rating.told;
      const words = rating.attempt === 'words' ? event.words : rating.words;
      // A "no" is worth a word: its fields unfold. What was told folds away, still there to be changed.
      return {
        ...rating,
        phase: 'stored',
        kept: true,
        words,
        told,
        late: event.late,
        failure: undefined,
        open: rating.attempt === 'answer' && rating.answer === 'no',
      };
    }
    case 'waiting':
      // Kept by this browser: it can be taken back like one that the site has.
      return { ...rating, phase: 'waiting', kept: true, failure: event.failure };
    case 'withdrawn':
      return { ...ASKED, phase: 'withdrawn' };
    case 'failed':
      // An id that somebody else's vote has is of no use for the next try.
      return {
        ...rating,
        phase: 'failed',
        failure: event.failure,
        vote: event.failure.kind === 'conflict' ? undefined : rating.vote,
      };
  }
}
