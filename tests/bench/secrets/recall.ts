import { maskSecrets } from '../../../src/secrets/mask.ts';
import { LONG, secretKeys, type FakeKey } from '../../support/fake-keys.ts';
import { leaks } from '../../support/leaks.ts';
import { BARE_CONTEXTS, SECRET_CONTEXTS } from '../../support/secret-contexts/all.ts';
import type { SecretContext } from '../../support/secret-contexts/context.ts';

const ID_OR_NUMBER = /^(?:[\d.:/-]+|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i;

export interface Recall {
  /** How many pastes were masked, and of how many keys. */
  readonly pastes: number;
  readonly keys: number;
  /** Those that still hold a piece of the key. */
  readonly leaks: readonly { readonly context: string; readonly key: FakeKey; readonly masked: string }[];
}

function recallOf(keys: readonly FakeKey[], contexts: readonly SecretContext[]): Recall {
  const pastes = contexts.flatMap(({ name, wrap }) => keys.map((key) => ({ context: name, wrap, key })));
  const leaking = pastes.flatMap(({ context, wrap, key }) => {
    const masked = maskSecrets(wrap(key.key)).text;
    return leaks(masked, key.key, wrap) ? [{ context, key, masked }] : [];
  });
  return { pastes: pastes.length, keys: keys.length, leaks: leaking };
}

/** Every key in every paste that says that it is one. */
export const recallNamed = (): Recall => recallOf(secretKeys(), SECRET_CONTEXTS);

/** Keys in pastes that say nothing, where the key's characters are random and it is no UUID and no number. */
export const recallBare = (): Recall =>
  recallOf(
    secretKeys().filter(
      ({ key, made }) => made === 'random' && key.length >= LONG && !ID_OR_NUMBER.test(key),
    ),
    BARE_CONTEXTS,
  );
