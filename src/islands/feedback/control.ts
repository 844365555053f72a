import {
  ASKED,
  rate,
  type Attempt,
  type Failure,
  type Rating,
  type RatingEvent,
} from '../../feedback/rating.ts';
import { WORDS_LIMIT } from '../../feedback/limits.ts';
import type { Answer } from '../../feedback/vote.ts';
import { maskRuns } from '../../secrets/mask-runs.ts';
import { carry, type Held } from './carry.ts';
import { keepDrafts } from './drafts.ts';
import { draftOf, keyOf, readerId, remember, remembered, type Remembered } from './memory.ts';
import { randomId } from './random-id.ts';
import type { Actions, Place } from './types.ts';

/** Called after each change; `settled` once a try has ended, well or not. */
export type Draw = (rating: Rating, settled: boolean) => void;

export interface Control extends Actions {
  /** Shows what this browser remembers from before the page was loaded. */
  recall: () => void;
  /** Shows what another tab has changed. What is typed here stays. */
  refresh: () => void;
  /** Shows what became of what waited to be sent. */
  settle: () => Promise<void>;
}

function phaseOf({ waiting }: Remembered): Rating['phase'] {
  return waiting ? 'waiting' : 'stored';
}

/** What this browser remembers of a place: the stored vote, and over it what was typed or failed since. */
function recalled(place: Place): Partial<Rating> | undefined {
  const mine = remembered(place);
  const draft = draftOf(place);
  if (!mine && !draft) return undefined;
  return {
    ...mine,
    ...draft,
    kept: Boolean(mine),
    phase: draft?.failure ? 'failed' : mine ? phaseOf(mine) : 'asked',
    ...(mine?.waiting && { attempt: mine.waiting }),
    open: [draft?.words, draft?.reason].some(Boolean),
  };
}

/** Runs one rating: takes what the reader does, sends it, remembers what is stored, keeps what is not. */
export function controlRating(place: Place, draw: Draw): Control {
  let rating = ASKED;
  const drafts = keepDrafts(place);

  function apply(event: RatingEvent): void {
    rating = rate(rating, event);
    draw(rating, ['stored', 'withdrawn', 'failed', 'waiting'].includes(event.type));
  }

  function carryOut(attempt: Attempt, id: string, answer: Answer): Promise<Held | undefined> {
    if (attempt === 'withdraw') return carry(place, 'withdraw', { id });
    const { page, part = '' } = place;
    const { reason, words } = rating;
    const vote = { id, reader: readerId(), page, ...(part && { part }), answer };
    return carry(place, 'vote', attempt === 'answer' ? vote : { ...vote, reason, words: maskRuns(words) });
  }

  async function attempt(kind: Attempt, answer = rating.answer): Promise<void> {
    if (rating.phase === 'sending' || !answer) return;
    // Another tab may have voted since: it is the same vote.
    const vote = remembered(place)?.vote ?? rating.vote ?? randomId();
    apply({ type: 'sent', attempt: kind, vote, answer });
    const outcome = await carryOut(kind, vote, answer);
    if (outcome?.waiting) {
      apply({ type: 'waiting', failure: outcome.failure });
      remember(place, rating, kind);
      drafts.keep({ ...rating, failure: undefined });
    } else if (outcome) fail(outcome.failure);
    else succeed(kind, false);
  }

  function fail(failure: Failure): void {
    apply({ type: 'failed', failure });
    if (failure.kind === 'conflict') remember(place);
    drafts.keep(rating);
  }

  function succeed(kind: Attempt, late: boolean): void {
    if (kind === 'withdraw') {
      remember(place);
      drafts.drop();
      apply({ type: 'withdrawn' });
    } else {
      apply({ type: 'stored', words: maskRuns(rating.words), late });
      remember(place, rating);
      if (kind === 'words' || !(rating.words || rating.reason)) drafts.drop();
      else drafts.keep(rating);
    }
  }

  /** Shows what became of what waited, once that is known. */
  async function settle(): Promise<void> {
    const waiting = remembered(place)?.waiting;
    if (!waiting || rating.phase === 'sending') return;
    const { outcomeOf, forgetWaiting } = await import('./delivery.ts');
    const outcome = await outcomeOf(keyOf(place));
    // Another tab may have shown it meanwhile.
    if (outcome === 'waiting' || !remembered(place)?.waiting) return;
    if (outcome === 'sent') succeed(waiting, true);
    else {
      // Refused, or no longer there: what the site has of it is nothing.
      remember(place);
      if (outcome) fail(outcome);
    }
    await forgetWaiting(keyOf(place));
  }

  return {
    submit(event) {
      event.preventDefault();
      const button = event.submitter as HTMLButtonElement | null;
      const kind = button?.closest('details') ? 'words' : 'answer';
      if (kind === 'words' && rating.words.length > WORDS_LIMIT) {
        // The field says by how much; the description of the field that has the focus is read.
        (event.currentTarget as HTMLElement).querySelector('textarea')?.focus();
        return;
      }
      void attempt(kind, button?.value as Answer | undefined);
    },
    withdraw(event) {
      event.preventDefault();
      void attempt('withdraw');
    },
    retry() {
      void attempt(rating.attempt);
    },
    type(typed) {
      apply({ type: 'typed', ...typed });
      drafts.keep(rating);
    },
    unfold(open) {
      if (open !== rating.open) apply({ type: 'unfolded', open });
    },
    recall() {
      const known = recalled(place);
      if (known) apply({ type: 'recalled', rating: known });
      void settle();
    },
    settle,
    refresh() {
      const { phase, reason, words, open } = rating;
      const mine = remembered(place);
      if (phase === 'sending' || (!mine && phase !== 'stored' && phase !== 'waiting')) return;
      apply({
        type: 'recalled',
        rating: {
          ...mine,
          kept: Boolean(mine),
          phase: mine ? phaseOf(mine) : 'withdrawn',
          reason,
          words,
          open,
        },
      });
    },
  };
}
