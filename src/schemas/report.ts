import { z } from 'astro/zod';
import { FIELD_LIMIT } from '../report/fields.ts';

/** Secrets in it are masked (`report/mask-field.ts`). Empty where the reader has not said. */
const field = z.string().max(FIELD_LIMIT);

/** A report for a provider's support or a forum: "What to capture if you need help", filled in. */
export const reportSchema = z.strictObject({
  /** Whose API it is. Example: `OpenAI`. */
  provider: field,
  /** The method and the address that is called. Example: `GET https://api.example.com/v1/me`. */
  endpoint: field,
  /** The status and the body, word for word. Example: `401 {"error":"invalid key"}`. */
  error: field,
  /** Whether the key was copied rightly, and how that was compared. Example: `Length 32, same as in the dashboard`. */
  copied: field,
  /** The header or parameter that carries the key. Example: `Authorization: Bearer <key>`. */
  format: field,
  /** When it failed, and the request's id. Example: `2026-11-20 14:05 UTC, x-request-id 7d1f`. */
  when: field,
  /** What was tried and what each step changed, one a line. */
  tried: field,
});

export type Report = z.infer<typeof reportSchema>;
