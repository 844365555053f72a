import { z } from 'astro/zod';
import { sourcesSchema } from './source.ts';

/** The name of a header. Example: `X-API-Key`. */
export const headerNameSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'must be the name of a header');

/**
 * The smallest request that proves a key. It reads only. In every text `$NAME` stands for an environment variable
 * and `{name}` for what the reader fills in, such as a region.
 */
export const minimalRequestSchema = z.strictObject({
  /** A `POST` needs a reason in the test of the catalogue. */
  method: z.enum(['GET', 'POST']),
  /** Example: `https://api.openai.com/v1/models`, or `$GITEA_URL/api/v1/user` for a server of the reader's own. */
  url: z
    .string()
    .regex(/^(?:https?:\/\/|\$[A-Z][A-Z0-9_]*\/)/, 'must start with https://, http:// or a variable'),
  /** Header names and their values. Example: `{"Authorization": "Bearer $OPENAI_API_KEY"}`. */
  headers: z.record(headerNameSchema, z.string().min(1)),
  /** User and password of Basic authentication, joined by a colon, or null. Example: `api:$MAILGUN_API_KEY`. */
  basic: z
    .string()
    .regex(/^[^:]*:[^:]*$/, 'must be a user and a password, joined by one colon')
    .nullable(),
  /** The body as it is sent, or null. */
  body: z.string().min(1).nullable(),
  /** The status that a good key gets. */
  success_status: z.int().min(200).max(299),
  /** Why it is safe to send, and what else its answer tells. Backticks mark code. */
  why_safe: z.string().min(1),
  /** Where this comes from. */
  sources: sourcesSchema,
});

/** What proves a key where requests are signed and no plain one exists. It reads only. */
export const signedCheckSchema = z.strictObject({
  /** What to type into a shell: the provider's own command line where there is one. */
  command: z.string().min(1),
  /** What it prints with a good key. */
  good: z.string().min(1),
  /** Why it is safe to send. Backticks mark code. */
  why_safe: z.string().min(1),
  /** Where this comes from. */
  sources: sourcesSchema.min(1),
});

export type MinimalRequest = z.infer<typeof minimalRequestSchema>;
export type SignedCheck = z.infer<typeof signedCheckSchema>;
