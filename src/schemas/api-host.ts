import { z } from 'astro/zod';
import { headerNameSchema } from './minimal-request.ts';
import { sourcesSchema } from './source.ts';

const FILL_IN = /\{([a-z][a-z-]*)\}/g;

/** Whether a pattern compiles once its fill-ins stand for something. */
function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern.replace(FILL_IN, 'x'), 'u');
    return true;
  } catch {
    return false;
  }
}

/**
 * A host of a provider's API beside the one of its smallest request, or what tells the keys of a region, an environment
 * or a plan from those of another. `{name}` stands for a part that differs, and for the same part in `key` and `claim`.
 */
export const apiHostSchema = z
  .strictObject({
    /** Examples: `api.eu.mailgun.net`, `{dc}.api.mailchimp.com`. */
    host: z.string().regex(/^(?:\{[a-z-]+\}|[a-z\d-]+)+(?:\.[a-z\d-]+)+$/, 'must be a host'),
    /** The region, environment or plan whose keys it takes; left out where it takes all. Examples: `EU`, `sandbox`. */
    only: z.string().min(1).optional(),
    /**
     * What is found in keys for this host and in no key for another host of the provider, as a regular expression.
     * Examples: `:fx$`, `-{dc}$`.
     */
    key: z.string().min(2).refine(compiles, { error: 'is not a regular expression' }).optional(),
    /** The claim of keys that are JSON Web Tokens in which the host's own part stands. Example: `ref` is `{project}`. */
    claim: z.strictObject({ name: z.string().min(1), is: z.string().min(1) }).optional(),
    /** The headers of a request to it, in place of those of the smallest request, where it wants others. */
    headers: z.record(headerNameSchema, z.string().min(1)).optional(),
    /** Where this comes from. */
    sources: sourcesSchema.min(1),
  })
  .refine(
    ({ host, claim }) => !claim || [...claim.is.matchAll(FILL_IN)].every(([part]) => host.includes(part)),
    {
      error: 'has a claim with a part that the host has not',
    },
  );

export type ApiHost = z.infer<typeof apiHostSchema>;
