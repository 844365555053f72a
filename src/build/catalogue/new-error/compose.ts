import type { CatalogueError } from '../../../schemas/catalogue-error.ts';
import { catalogueErrorSchema } from '../../../schemas/catalogue-error.ts';
import { providerSchema, type Provider } from '../../../schemas/provider.ts';

/** What was asked for or told, by flag. What was left out is not there. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * An entry from the answers.
 * @throws {z.ZodError} that names the key, where an answer does not fit
 */
export function composeError(provider: string, answers: Answers): CatalogueError {
  return catalogueErrorSchema.parse({
    id: `${provider}-${String(answers.short)}`,
    status: answers.status === undefined ? null : Number(answers.status),
    code: answers.code ?? null,
    message: answers.message,
    where: answers.where,
    also_seen_as: answers.also ?? [],
    meaning: answers.meaning,
    causes: answers.cause,
    fix: answers.fix,
    section: answers.section,
    confidence: answers.confidence,
    sources: answers.source,
  });
}

/**
 * A provider with its first error. What is not asked for is null or empty, to be filled in the file.
 * @param today the day its facts were checked, such as `2026-11-26`
 * @throws {z.ZodError} that names the key, where an answer does not fit
 */
export function composeProvider(
  id: string,
  answers: Answers,
  error: CatalogueError,
  today: string,
): Provider {
  const source = answers['auth-source'];
  return providerSchema.parse({
    id,
    name: answers.name,
    category: answers.category,
    links: {
      auth_docs: typeof source === 'string' && source.startsWith('https:') ? source : null,
      error_docs: null,
      key_dashboard: answers.dashboard ?? null,
      status_page: null,
    },
    credentials: [],
    auth: {
      scheme: answers.scheme,
      name: answers.header,
      format: answers.format,
      also: null,
      extra_headers: [],
      common_mistake: null,
      sources: [source],
    },
    env_vars: answers.variable ?? [],
    minimal_request: null,
    scopes: null,
    restrictions: null,
    expiry: null,
    rotation: null,
    errors: [error],
    checked: today,
  });
}

/** A provider with one more error, its facts checked today. */
export function withError(provider: Provider, error: CatalogueError, today: string): Provider {
  return { ...provider, errors: [...provider.errors, error], checked: today };
}
