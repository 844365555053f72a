import type { z } from 'zod';
import type { KnownPages } from '../../feedback/known-pages.ts';
import { voteAbout, type Vote } from '../../feedback/vote.ts';
import type { Settings } from '../settings.ts';
import { feedbackFile } from './data-folder.ts';
import { readKnownPages } from './known-pages.ts';
import { createVoteLimiter, type VoteLimiter } from './limiter.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { FeedbackStore } from './store.ts';

/** What the feedback's pages need of the server. They get it as `Astro.locals.feedback`. */
export interface FeedbackService {
  store: FeedbackStore;
  limiter: VoteLimiter;
  /** The places that can be voted on. */
  pages: KnownPages;
  /** What a vote about one of them has to be. */
  voteSchema: z.ZodType<Vote>;
  /** The other sites whose pages may send votes. */
  origins: readonly string[];
}

/** Opens the feedback that the settings describe. */
export function openFeedback({ DATA_DIR, VOTES_PER_MINUTE, FEEDBACK_ORIGINS }: Settings): FeedbackService {
  const pages = readKnownPages();
  return {
    pages,
    voteSchema: voteAbout(pages),
    store: openSqliteStore({ file: feedbackFile(DATA_DIR) }),
    limiter: createVoteLimiter(VOTES_PER_MINUTE),
    origins: FEEDBACK_ORIGINS,
  };
}
