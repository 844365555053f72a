import { z } from 'astro/zod';
import { linkSchema } from './reference.ts';

const common = {
  /** The heading, a label that readers know. Backticks mark code. */
  title: z.string().min(1),
  /** Other words that people search it by, such as `key leaked`. Never shown. */
  asked: z.array(z.string().min(1)).optional(),
  /** Where it stands on the page, from the top. */
  order: z.int().positive(),
};

/** One step of the guide: what to reach, what to do, and the fork at its end. The body holds the details. */
export const guideStepSchema = z.strictObject({
  kind: z.literal('step'),
  ...common,
  /** What is true when the step is done, in one sentence. */
  goal: z.string().min(1),
  /** What to do, one sentence an item, in order. Backticks mark code. */
  actions: z.array(z.string().min(1)).min(1),
  /** What it looks like when the step is passed, and where to go then. */
  good: z.strictObject({
    /** What the reader sees. */
    sign: z.string().min(1),
    /** Where that leads. */
    next: linkSchema,
  }),
  /** What it looks like when it is not. A Bad always leads somewhere. */
  bad: z.strictObject({
    /** What the reader sees. */
    sign: z.string().min(1),
    /** Where to go next, the likeliest first. */
    next: z.array(linkSchema).min(1),
  }),
});

/** A part of the guide that is read, not done. The body holds its words. */
export const guideSectionSchema = z.strictObject({ kind: z.literal('section'), ...common });

export const guideSchema = z.discriminatedUnion('kind', [guideStepSchema, guideSectionSchema]);
export type GuideStep = z.infer<typeof guideStepSchema>;
