import { z } from 'astro/zod';
import { idSchema, placeSchema } from './reference.ts';

/** What a record of the search index stands for, the most specific first. */
export const RECORD_KINDS = ['error', 'step', 'section', 'answer', 'rung', 'question', 'page'] as const;

/** One section of the site, as the search index knows it. Made from the content at build time, never written by hand. */
export const searchRecordSchema = z.strictObject({
  /** Where a result leads. Example: `/guide/#check-format`. */
  place: placeSchema,
  /** The language that it is written in, as in `<html lang>`. */
  language: z.string().min(2),
  kind: z.enum(RECORD_KINDS),
  /** The heading, without marks. */
  title: z.string().min(1),
  /** The page that it stands on, as a reader calls it. Example: `Guide`. */
  page: z.string().min(1),
  /** Its words, without marks and without the heading. Excerpts are cut from it. */
  text: z.string().min(1),
  /** Words that it should be found by and that it does not say itself. Never shown. Empty where there are none. */
  also: z.string(),
  /** Codes and wordings that lead here before anything else when they are typed to the letter. Example: `invalid_api_key`. */
  codes: z.array(z.string().min(1)),
  /** The provider that an error belongs to. */
  provider: idSchema.optional(),
  /** The HTTP status that an error comes with. */
  status: z.int().min(100).max(599).optional(),
});

export type SearchRecord = z.infer<typeof searchRecordSchema>;
export type RecordKind = SearchRecord['kind'];
