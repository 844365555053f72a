import { isKeyLike } from './judge/key-like.ts';
import { isWordy } from './judge/letters.ts';
import { isPlaceholder } from './judge/placeholder.ts';
import { publicStart } from './mask-one.ts';
import { credentialsOf, type NamedCredential } from './naming/credentials.ts';
import { formsOf, type NamedForm } from './naming/forms.ts';

export type { Certainty } from './naming/credentials.ts';

/** What a key looks like: a credential of the catalogue, or a form that many use. */
export type NamedSecret = NamedCredential | NamedForm;

const WRAPPED = /^(?:bearer\s+)?(["'`]?)(\S+)\1[,;]?$/i;
/** With its end or cut off before it; what has more behind its end is a paste with a key in it. */
const PRIVATE_KEY =
  /^-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END )[\s\S])*(?:-----END [A-Z0-9 ]*-----(?:\\n)?)?$/;
const LONGEST = 8192;
/** On their own these can be anything, such as a commit. */
const SHORT_HEX = /^[0-9a-f]{8,15}$/i;

function isKey(key: string, isSure: boolean): boolean {
  if (isPlaceholder(key) || SHORT_HEX.test(key)) return false;
  if (isSure && !isWordy(key)) return true;
  return isKeyLike(key, 'named') || isKeyLike(key.slice(publicStart(key).length), 'named');
}

/**
 * Says what a text looks like if all of it is a key: the likeliest first, nothing where it is none. A shape without a
 * prefix is a hint: the key can be anybody's. Spaces and quotes around it and a `Bearer` before it don't matter.
 * @example `sk_test_…` → `[{ form: 'credential', name: 'Stripe', credential: 'Secret key (test / sandbox)', … }]`
 */
export function nameSecret(text: string): NamedSecret[] {
  const trimmed = text.trim();
  if (PRIVATE_KEY.test(trimmed)) return [{ form: 'private-key', certainty: 'certain' }];
  const key = trimmed.length > LONGEST ? undefined : WRAPPED.exec(trimmed)?.[2];
  if (key === undefined) return [];
  const credentials = credentialsOf(key);
  if (!isKey(key, credentials[0]?.certainty === 'certain')) return [];
  const forms = formsOf(key);
  if (credentials.length + forms.length === 0) {
    return key.includes('/') ? [] : [{ form: 'unknown', certainty: 'possible' }];
  }
  const isKnown = credentials[0] !== undefined && credentials[0].certainty !== 'possible';
  return isKnown ? [...credentials, ...forms] : [...forms, ...credentials];
}
