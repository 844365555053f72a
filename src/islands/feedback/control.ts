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
import { keepDrafts } from './drafts.ts';
import { draftOf, readerId, remember, remembered } from './memory.ts';
import { randomId } from './random-id.ts';
import { send } from './send.ts';
import type { Actions, Place } from './types.ts';

/** Called after each change; `settled` once a try has ended, well or not. */
export type Draw = (rating: Rating, settled: boolean) => void;

export interface Control extends Actions {
  /** Shows what this browser remembers from before the page was loaded. */
  recall: () => void;
  /** Shows what another tab has changed. What is typed here stays. */
  refresh: () => void;
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
    phase: draft?.failure ? 'failed' : mine ? 'stored' : 'asked',
    open: [draft?.words, draft?.reason].some(Boolean),
  };
}

/** Runs one rating: takes what the reader does, sends it, remembers what is stored, keeps what is not. */
export function controlRating(place: Place, draw: Draw): Control {
  let rating = ASKED;
  const drafts = keepDrafts(place);

  function apply(event: RatingEvent): void {
    rating = rate(rating, event);
    draw(rating, ['stored', 'withdrawn', 'failed'].includes(event.type));
  }

  function deliver(attempt: Attempt, id: string, answer: Answer): Promise<Failure | undefined> {
    if (attempt === 'withdraw') return send('withdraw', { id });
    const { page, part = '' } = place;
    const { reason, words } = rating;
    const vote = { id, reader: readerId(), page, ...(part && { part }), answer };
    return send('vote', attempt === 'answer' ? vote : { ...vote, reason, words: maskRuns(words) });
  }

  async function attempt(kind: Attempt, answer = rating.answer): Promise<void> {
    if (rating.phase === 'sending' || !answer) return;
    // Another tab may have voted since: it is the same vote.
    const vote = remembered(place)?.vote ?? rating.vote ?? randomId();
    apply({ type: 'sent', attempt: kind, vote, answer });
    const failure = await deliver(kind, vote, answer);
    if (failure) {
      apply({ type: 'failed', failure });
      if (failure.kind === 'conflict') remember(place);
      drafts.keep(rating);
    } else if (kind === 'withdraw') {
      remember(place);
      drafts.drop();
      apply({ type: 'withdrawn' });
    } else {
      apply({ type: 'stored', words: maskRuns(rating.words) });
      remember(place, rating);
      if (kind === 'words' || !(rating.words || rating.reason)) drafts.drop();
      else drafts.keep(rating);
    }
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
    },
    refresh() {
      const { phase, reason, words, open } = rating;
      const mine = remembered(place);
      if (phase === 'sending' || (!mine && phase !== 'stored')) return;
      apply({
        type: 'recalled',
        rating: { ...mine, kept: Boolean(mine), phase: mine ? 'stored' : 'withdrawn', reason, words, open },
      });
    },
  };
}
