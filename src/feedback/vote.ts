import { z } from 'zod';
import { isKnownPlace, type KnownPages } from './known-pages.ts';
import { WORDS_LIMIT } from './limits.ts';
import { REASONS } from './reasons.ts';

/**
 * Words as they were typed: a browser sends line breaks of a form as CR LF, which would count twice. NUL and halves of
 * surrogate pairs cannot be stored as text.
 */
function asTyped(words: string): string {
  return words.replaceAll('\r\n', '\n').replaceAll('\0', '').toWellFormed().trim();
}

/** A vote as a reader sends it. Nothing but these fields is taken. */
export const voteSchema = z.strictObject({
  /** Names the vote, so that a second try is not a second vote. Whoever casts it makes it up; left out, the server does. */
  id: z.uuid().optional(),
  /** The reader's random id. One vote a reader, page and part counts: the latest. Left out where nothing can be stored. */
  reader: z.uuid().optional(),
  /** The page's address: `/guide/`. */
  page: z.string(),
  /** The id of the part that the vote is about: `check-format`. Empty or left out for the whole page. */
  part: z.string().default(''),
  /** Was this helpful? */
  answer: z.enum(['yes', 'no']),
  /** What was missing. Empty takes an earlier reason back; left out, an earlier one stays. */
  reason: z.enum([...REASONS, '']).optional(),
  /** The reader's own words. Empty takes earlier ones back; left out, they stay. */
  words: z.string().overwrite(asTyped).max(WORDS_LIMIT).optional(),
  /** A field that no reader sees. Programs that fill every field fill this one too. */
  website: z.string().optional(),
});

export type Vote = z.infer<typeof voteSchema>;
export type Answer = Vote['answer'];

/** The schema of a vote about one of these pages or a part of it. */
export function voteAbout(pages: KnownPages): z.ZodType<Vote> {
  return voteSchema.superRefine(({ page, part }, context) => {
    if (!pages.has(page)) context.addIssue({ code: 'custom', path: ['page'], message: 'unknown page' });
    else if (!isKnownPlace(pages, page, part))
      context.addIssue({ code: 'custom', path: ['part'], message: 'unknown part of this page' });
  });
}

/** Takes a vote back. Knowing its id is the right to do so: nobody else does. */
export const withdrawalSchema = z.strictObject({
  /** The vote's id. */
  id: z.uuid(),
  /** The page to lead back to, for a reader without JavaScript. */
  page: z.string().optional(),
  /** The part of that page to lead back to. */
  part: z.string().optional(),
});

/** Whether a program filled in the field that no reader sees. */
export function isTrapped(vote: Pick<Vote, 'website'>): boolean {
  return Boolean(vote.website);
}
