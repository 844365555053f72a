import { z } from 'astro/zod';
import { FIELDS } from '../report/fields.ts';
import { idSchema, linkSchema } from './reference.ts';

/** One rung of the escalation ladder, from the reader's device (1) to the provider's support (5). */
export const rungSchema = z.strictObject({
  /** The rung's name, a label that readers know. */
  title: z.string().min(1),
  /** 1 stands at the foot of the ladder. */
  rung: z.int().min(1).max(5),
  /** What to do on this rung, in one sentence. */
  action: z.string().min(1),
  /** How the reader knows that it is fixed and may stop here. */
  stop: z.string().min(1),
  /** The guide's section that does it with the reader. */
  guide: linkSchema,
});

/** "What to capture if you need help". */
export const captureSchema = z.strictObject({
  title: z.string().min(1),
  /** What to have ready, in the order that support asks for it. */
  items: z.array(
    z.strictObject({
      /** Its name. */
      name: z.string().min(1),
      /** The field of the report (`schemas/report.ts`) that it stands for. */
      field: z.enum(FIELDS),
      /** What to write down, and where to find it. Backticks mark code. */
      detail: z.string().min(1),
      /** An example line. No real key. */
      example: z.string().min(1),
      /** The checklist's questions whose answers fill this in. Left out for what only the reader knows. */
      answeredBy: z.array(idSchema).optional(),
    }),
  ),
});
export type CaptureItem = z.infer<typeof captureSchema>['items'][number];
