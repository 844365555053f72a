/** The public address of a provider's page. */
export function providerAddress(provider: string): string {
  return `/errors/${provider}/`;
}

/**
 * The last part of an entry's address.
 * @param provider the provider's id, such as `openai`
 * @param error the entry's id, such as `openai-incorrect-api-key`
 * @throws {Error} where the id does not begin with the provider's
 */
export function errorSlug(provider: string, error: string): string {
  if (!error.startsWith(`${provider}-`)) throw new Error(`"${error}" is no id of an error of "${provider}"`);
  return error.slice(provider.length + 1);
}

/** The public address of an entry: `openai-incorrect-api-key` stands at `/errors/openai/incorrect-api-key/`. */
export function errorAddress(provider: string, error: string): string {
  return `/errors/${provider}/${errorSlug(provider, error)}/`;
}
