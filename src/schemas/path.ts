import { z } from 'astro/zod';
import { idSchema } from './reference.ts';

/** A path of "Quick triage": a symptom, and the guide's steps that fix it. Its file's name is its id in the address. */
export const pathSchema = z.strictObject({
  /** The symptom in the reader's words. */
  symptom: z.string().min(1),
  /** What it often looks like: an answer of the API, or a moment. Backticks mark code. */
  looksLike: z.string().min(1),
  /** Where it stands in the list. */
  order: z.int().positive(),
  /** Ids of the guide's parts to go through, the first to land on. */
  steps: z.array(idSchema).min(1),
});

export type Path = z.infer<typeof pathSchema>;
