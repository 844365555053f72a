import { z } from 'astro/zod';
import { headerNameSchema } from './minimal-request.ts';
import { sourcesSchema } from './source.ts';

/** The ways a key travels. `signature` never sends the secret itself. */
export const AUTH_SCHEMES = ['header', 'query', 'basic', 'signature', 'path'] as const;

/** How the key is sent. */
export const authSchema = z.strictObject({
  /** The way the key travels. */
  scheme: z.enum(AUTH_SCHEMES),
  /** The name of the header or the parameter, or the part of the path. Example: `X-API-Key`. */
  name: z.string().min(1),
  /**
   * What stands in it, with `<key>` for the key, and no sentence. Examples: `Bearer <key>` in a header,
   * `?api_key=<key>` in a query, `Basic base64(<user>:<key>)`, the whole address where the key is part of the path.
   */
  format: z.string().regex(/^(?!.*(?:;| \(|, or )).+$/, 'is a template: say other ways in "also"'),
  /** The other ways that it takes a key, or what goes with it, in a sentence; null where there are none. Backticks mark code. */
  also: z.string().min(1).nullable(),
  /** Other headers that a request may need. */
  extra_headers: z.array(
    z.strictObject({
      /** Example: `anthropic-version`. */
      name: headerNameSchema,
      /** What stands in it, with `<…>` for what the reader puts there. */
      value: z.string().min(1),
      /** Every value that the provider lists, where it lists the versions of its API. Example: `2023-06-01`. */
      versions: z.array(z.string().min(1)).min(1).optional(),
      /** When it is needed, as the end of a sentence; null where every request needs it. */
      when: z.string().min(1).nullable(),
    }),
  ),
  /** The mistake that people make most, and what to do instead; null where none stands out. Backticks mark code. */
  common_mistake: z.string().min(1).nullable(),
  /** Where this comes from. */
  sources: sourcesSchema,
});

export type Auth = z.infer<typeof authSchema>;
