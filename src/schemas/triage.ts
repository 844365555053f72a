import { z } from 'astro/zod';
import { idSchema, linkSchema } from './reference.ts';

/** One answer to a question of the checklist. */
export const answerSchema = z.strictObject({
  /** Its value in the address: `?copied=yes`. */
  id: idSchema,
  /** What the reader picks. */
  label: z.string().min(1),
  /** The node that follows. */
  next: idSchema,
});

/** A question of the checklist. Its file's name is its id and its address: `/triage/copied/`. */
export const questionSchema = z.strictObject({
  kind: z.literal('question'),
  /** The question itself, as the heading. */
  title: z.string().min(1),
  /** One or two sentences that help to answer. Backticks mark code. */
  hint: z.string().min(1),
  /** What to type or where to look to find out, one sentence an item. Shown to whoever does not know. */
  howToTell: z.array(z.string().min(1)).min(1),
  /** The answers, the likeliest first. */
  answers: z.array(answerSchema).min(2),
  /** What "I don't know" does: it shows `howToTell` first, and whoever still can't tell goes on here. */
  unsure: z.strictObject({
    /** The node that is safe to go on with. */
    next: idSchema,
    /** Why that is safe, in one sentence. */
    because: z.string().min(1),
  }),
  /** The part of the guide that says more. */
  guide: linkSchema,
  /** The tool of this site that finds it out with the reader. Left out where none does. */
  tool: linkSchema.optional(),
});

/** An end of the checklist. */
export const outcomeSchema = z.strictObject({
  kind: z.literal('outcome'),
  title: z.string().min(1),
  /** What this means, in one or two sentences. */
  lead: z.string().min(1),
  /** What to do now, in order. Backticks mark code. */
  actions: z.array(z.string().min(1)).min(1),
  /** Where to go on, the first as the main link. */
  next: z.array(linkSchema).min(1),
  /** Shows "What to capture if you need help", filled in with the answers. Left out where there is nothing to report. */
  capture: z.literal(true).optional(),
});

export const triageSchema = z.discriminatedUnion('kind', [questionSchema, outcomeSchema]);
export type TriageNode = z.infer<typeof triageSchema>;
export type TriageQuestion = z.infer<typeof questionSchema>;
export type TriageOutcome = z.infer<typeof outcomeSchema>;
