import { z } from 'astro/zod';
import { sourcesSchema } from './source.ts';

/** The ways a key travels. `signature` never sends the secret itself. */
export const AUTH_SCHEMES = ['header', 'query', 'basic', 'signature', 'path'] as const;

/** How the key is sent. */
export const authSchema = z.strictObject({
  /** The way the key travels. */
  scheme: z.enum(AUTH_SCHEMES),
  /** The name of the header or the parameter, or the part of the path. Example: `X-API-Key`. */
  name: z.string().min(1),
  /** What stands in it, with `<key>` for the key. Example: `Bearer <key>`. */
  format: z.string().min(1),
  /** Other headers that the request needs, written `Name: value`. */
  extra_headers: z.array(z.string().min(1)),
  /** The mistake that people make most, and what to do instead; null where none stands out. Backticks mark code. */
  common_mistake: z.string().min(1).nullable(),
  /** Where this comes from. */
  sources: sourcesSchema,
});

export type Auth = z.infer<typeof authSchema>;
