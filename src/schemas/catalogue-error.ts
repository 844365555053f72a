import { z } from 'astro/zod';
import { idSchema } from './reference.ts';
import { sourcesSchema } from './source.ts';

/** Why a key fails. The words for each stand in `content/en/strings/causes.json`. */
export const CAUSES = [
  'copied-wrong',
  'missing',
  'wrong-format',
  'wrong-key-type',
  'missing-scope',
  'expired',
  'revoked',
  'ip-restricted',
  'domain-restricted',
  'wrong-environment',
  'not-enabled',
  'billing-or-quota',
  'rate-limited',
  'clock-skew',
  'region',
  'account-suspended',
] as const;
export type Cause = (typeof CAUSES)[number];

/** One error that people see: its exact wordings, and what to do about it. */
export const catalogueErrorSchema = z.strictObject({
  /** `<provider>-<short name>`, the address `/errors/<provider>/<short name>/`. It never changes. */
  id: idSchema,
  /** The HTTP status it comes with; null where it comes with none or with many. */
  status: z.int().min(100).max(599).nullable(),
  /** The provider's own code for it, or null. Example: `invalid_api_key`. */
  code: z.string().min(1).nullable(),
  /** The wording to the letter, with `{name}` where it differs from reader to reader. */
  message: z.string().min(1),
  /** Where it is seen. Backticks mark code. Example: "JSON body, `error.message`". */
  where: z.string().min(1),
  /** Other forms of it, to the letter: older wordings, what an SDK makes of it, its JSON. */
  also_seen_as: z.array(z.string().min(1)),
  /** What it says about the key, in one or two sentences. Backticks mark code. */
  meaning: z.string().min(1),
  /** Why it happens, the likeliest first. */
  causes: z.array(z.enum(CAUSES)).min(1),
  /** What to do first, and what good looks like then. Backticks mark code. */
  fix: z.string().min(1),
  /** The id of the guide's section that does it with the reader, or `contact-support` for the top of the ladder. */
  section: idSchema,
  /** `documented` by the provider's text or source code, or only `observed` in reports. */
  confidence: z.enum(['documented', 'observed']),
  /** Where the wording and its meaning come from. */
  sources: sourcesSchema.min(1),
  /** Set when the entry no longer holds. Its page stays, with this note. */
  withdrawn: z
    .strictObject({
      /** The day it was withdrawn. */
      date: z.iso.date(),
      /** Why, and what to read instead. Backticks mark code. */
      note: z.string().min(1),
    })
    .optional(),
});

export type CatalogueError = z.infer<typeof catalogueErrorSchema>;
