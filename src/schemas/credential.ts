import { z } from 'astro/zod';
import { sourcesSchema } from './source.ts';

/** Whether a text is a regular expression that JavaScript takes in Unicode mode. */
function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

/** One kind of key that a provider gives out. */
export const credentialSchema = z.strictObject({
  /** What the provider calls it. Example: `Restricted key`. */
  name: z.string().min(1),
  /** What every key of this kind starts with, or null. Example: `sk_live_`. */
  prefix: z.string().min(1).nullable(),
  /**
   * The shape of the whole key as a JavaScript regular expression in Unicode mode, from `^` to `$`; null where the
   * provider gives none. A shape without a prefix is a hint, never proof.
   */
  pattern: z
    .string()
    .regex(/^\^.*\$$/, 'must hold the whole key, from ^ to $')
    .refine(compiles, { error: 'is not a regular expression' })
    .nullable(),
  /** How many characters the key has, where all of this kind have the same. */
  length: z.int().positive().nullable(),
  /**
   * Where it belongs, left out for a secret that servers send. `pages`: made for pages and apps, and refused from
   * servers. `anywhere`: pages and apps may hold it too. `elsewhere`: it never goes where the smallest request has its
   * key, such as a secret that only signs.
   */
  belongs: z.enum(['pages', 'anywhere', 'elsewhere']).optional(),
  /** What it is for and what tells it from its siblings. Backticks mark code. */
  notes: z.string().min(1),
  /** Where the shape comes from. */
  sources: sourcesSchema,
});

export type Credential = z.infer<typeof credentialSchema>;
