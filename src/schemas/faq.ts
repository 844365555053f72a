import { z } from 'astro/zod';
import { linkSchema } from './reference.ts';

/** One question that people ask. The body is the answer; its file's name is its public id. */
export const faqSchema = z.strictObject({
  /** The question in the reader's words. */
  question: z.string().min(1),
  /** Other words that people search it by, such as `works in curl, not in the app`. Never shown. */
  asked: z.array(z.string().min(1)).optional(),
  /** Where it stands on the page, from the top. */
  order: z.int().positive(),
  /** Where the answer is done: steps, rungs or questions of the checklist. */
  next: z.array(linkSchema).min(1),
});
