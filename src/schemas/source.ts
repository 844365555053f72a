import { z } from 'astro/zod';

/**
 * Where a fact comes from: a page, or a file of a public repository.
 * Examples: `https://docs.github.com/en/rest`, `github:openai/openai-python:src/openai/_client.py`,
 * `github:openai/openai-python@v1.50.0:src/openai/_client.py`.
 */
export const sourceSchema = z
  .string()
  .regex(
    /^(?:https:\/\/[^\s]+|github:[\w.-]+\/[\w.-]+(?:@[\w./-]+)?:[^\s]+)$/,
    'must be an https address or a file such as "github:owner/repository:path/to/file.ts"',
  );

/** The sources of one fact, the most official first. */
export const sourcesSchema = z
  .array(sourceSchema)
  .refine((sources) => new Set(sources).size === sources.length, {
    error: 'names a source twice',
  });

/** A page of a provider. */
export const webAddressSchema = z
  .url({ protocol: /^https$/, error: 'must be an https address' })
  .regex(/^[^{}<>\s]+$/, 'must be an address that opens as it stands');
