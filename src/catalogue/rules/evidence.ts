import type { Fault, Rule } from './rule.ts';

/** What is stated as a fact has a source: how the key is sent, and the shape of a key where one is given. */
export const factsHaveSources: Rule = (catalogue) =>
  catalogue.flatMap(({ id: provider, auth, credentials, minimal_request: request }): Fault[] => [
    ...(auth?.sources.length === 0 ? [{ provider, says: 'how the key is sent has no source' }] : []),
    ...(request?.sources.length === 0 ? [{ provider, says: 'the minimal request has no source' }] : []),
    ...credentials
      .filter(({ pattern, prefix, sources }) => (pattern ?? prefix) !== null && sources.length === 0)
      .map(({ name }) => ({ provider, says: `the shape of "${name}" has no source` })),
  ]);

/** A vendor says how its key is sent; a framework that has none of its own may leave it out. */
export const vendorsSayHow: Rule = (catalogue) =>
  catalogue
    .filter(({ auth, category }) => auth === null && category !== 'framework')
    .map(({ id: provider }) => ({ provider, says: 'does not say how the key is sent' }));
