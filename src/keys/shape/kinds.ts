import {
  type CredentialRow,
  credentialRows,
  credentialsOf,
  type NamedCredential,
} from '../../secrets/naming/credentials.ts';

/** The shapes of one provider that a key has. */
export function kindsAt(key: string, provider: string | undefined): CredentialRow[] {
  return credentialRows().filter((row) => row.provider === provider && row.pattern.test(key));
}

/** The kinds that a key is of by its own characters; not those whose shape is anybody's. */
export function knownKinds(key: string): NamedCredential[] {
  return credentialsOf(key).filter(({ certainty }) => certainty !== 'possible');
}

/** Whether a text proves itself to be a whole key. */
export function isWholeKey(text: string): boolean {
  return knownKinds(text).length > 0;
}

/** What a provider is called, where the catalogue knows shapes of it. */
export function providerName(id: string): string {
  return credentialRows().find(({ provider }) => provider === id)?.name ?? id;
}
