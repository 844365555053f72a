import { z } from 'zod';
import { REASONS } from '../../feedback/reasons.ts';

const text = z.string().catch('');

const typedSchema = z.object({
  id: text,
  page: text,
  part: text,
  answer: z.enum(['yes', 'no']).optional().catch(undefined),
  reason: z.enum([...REASONS, '']).catch(''),
  words: text,
});

/** What can be handed back of a form that was refused: the fields that a reader sees, each left out where it is wrong. */
export function typedFields(fields: unknown): z.infer<typeof typedSchema> {
  return typedSchema.catch(typedSchema.parse({})).parse(fields);
}
