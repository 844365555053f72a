import { z } from 'astro/zod';

/**
 * A kebab-case id: part of a public address, so it is never made from wording and never changes.
 * Example: `verify-the-key`.
 */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a kebab-case id such as "verify-the-key"');

/**
 * A place on this site: an absolute path with a trailing slash and, where it has one, the id of the section.
 * Example: `/guide/#check-format`. Whether the place exists is checked over the built site.
 */
export const placeSchema = z
  .string()
  .regex(
    /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/,
    'must be a path on this site such as "/guide/#check-format"',
  );

/** A link with its words. */
export const linkSchema = z.strictObject({
  /** Where it leads. */
  to: placeSchema,
  /** What the reader sees. Backticks mark code. */
  label: z.string().min(1),
});

export type Link = z.infer<typeof linkSchema>;
