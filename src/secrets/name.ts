import { hints } from './hints.ts';
import { isKeyLike } from './judge/key-like.ts';
import { isWordy } from './judge/letters.ts';
import { isPlaceholder } from './judge/placeholder.ts';
import { publicStart } from './mask-one.ts';
import { shapes } from './shapes.ts';

/** `certain`: nobody else's keys look so. `likely`: it starts so, or few others do. `possible`: the shape is common. */
export type Certainty = 'certain' | 'likely' | 'possible';

/** What a key looks like: a credential of the catalogue, or a form that many use. */
export type NamedSecret =
  | {
      readonly form: 'credential';
      /** The provider's id and name in the catalogue. */
      readonly provider: string;
      readonly name: string;
      readonly credential: string;
      readonly certainty: Certainty;
    }
  | {
      readonly form: 'jwt' | 'private-key' | 'uuid' | 'hex' | 'base64' | 'unknown';
      readonly certainty: Certainty;
    };

const WRAPPED = /^(?:bearer\s+)?(["'`]?)(\S+)\1[,;]?$/i;
const PRIVATE_KEY = /^-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----/;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const JWT = /^(eyJ[\w-]+)\.[\w-]+\.[\w-]*$/;
const ORDER: readonly Certainty[] = ['certain', 'likely', 'possible'];

interface Row {
  readonly provider: string;
  readonly name: string;
  readonly credential: string;
  readonly source: string;
  readonly pattern: RegExp;
  readonly sure: boolean;
}

/** Compiled when the first key is named. */
let compiled: readonly Row[] | undefined;

function compile(): Row[] {
  const sure = new Map(shapes.sure);
  return hints.flatMap(([provider, name, unsure]) =>
    [sure.get(provider) ?? [], unsure].flatMap((list, index) =>
      list.map(([credential, source]) => ({
        provider,
        name,
        credential,
        source,
        pattern: new RegExp(`^(?:${source})$`),
        sure: index === 0,
      })),
    ),
  );
}

function isJwt(key: string): boolean {
  const header = JWT.exec(key)?.[1];
  if (!header) return false;
  try {
    const decoded: unknown = JSON.parse(atob(header.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof decoded === 'object' && decoded !== null && 'alg' in decoded;
  } catch {
    return false;
  }
}

function formsOf(key: string): NamedSecret[] {
  if (isJwt(key)) return [{ form: 'jwt', certainty: 'certain' }];
  if (UUID.test(key)) return [{ form: 'uuid', certainty: 'certain' }];
  if (/^[0-9a-f]+$/i.test(key)) return [{ form: 'hex', certainty: 'certain' }];
  if (key.length % 4 === 0 && /^[\w+/-]+={1,2}$/.test(key)) return [{ form: 'base64', certainty: 'likely' }];
  return [];
}

/** Two characters and a run: `AC` and 32 hexadecimal digits. Others can look so by chance. */
const SHORT_START = /^\w\w\[[^\]]+\]\{[\d,]+\}$/;

function certaintyOf({ source, sure }: Row, start: string, owners: number): Certainty {
  if (sure) return owners === 1 && !SHORT_START.test(source) ? 'certain' : 'likely';
  const isOwn = start !== '' && start !== 'eyJ' && source.replaceAll('\\', '').startsWith(start);
  return isOwn ? 'likely' : 'possible';
}

function credentialsOf(key: string): NamedSecret[] {
  compiled ??= compile();
  const matching = compiled.filter(({ pattern }) => pattern.test(key));
  const owners = new Set(matching.filter(({ sure }) => sure).map(({ provider }) => provider)).size;
  const named = matching.map((row) => {
    const { provider, name, credential } = row;
    return {
      form: 'credential' as const,
      provider,
      name,
      credential,
      certainty: certaintyOf(row, publicStart(key), owners),
    };
  });
  // Whoever knows the start needs no guess from the length alone.
  const isKnown = named.some(({ certainty }) => certainty !== 'possible');
  return named
    .filter(({ certainty }) => !isKnown || certainty !== 'possible')
    .sort((one, other) => ORDER.indexOf(one.certainty) - ORDER.indexOf(other.certainty));
}

/**
 * Says what a text looks like if all of it is a key: the likeliest first, nothing where it is none. A shape without a
 * prefix is a hint: the key can be anybody's.
 * @example `sk_test_…` → `[{ form: 'credential', name: 'Stripe', credential: 'Secret key (test / sandbox)', … }]`
 */
export function nameSecret(text: string): NamedSecret[] {
  const trimmed = text.trim();
  if (PRIVATE_KEY.test(trimmed)) return [{ form: 'private-key', certainty: 'certain' }];
  const key = WRAPPED.exec(trimmed.slice(0, 8192))?.[2];
  if (key === undefined || isPlaceholder(key)) return [];
  const credentials = credentialsOf(key);
  const isSure = credentials.some(({ certainty }) => certainty === 'certain') && !isWordy(key);
  if (!isSure && !isKeyLike(key, 'named') && !isKeyLike(key.slice(publicStart(key).length), 'named'))
    return [];
  const forms = formsOf(key);
  if (forms.length + credentials.length > 0) {
    return credentials.some(({ certainty }) => certainty !== 'possible')
      ? [...credentials, ...forms]
      : [...forms, ...credentials];
  }
  return key.includes('/') ? [] : [{ form: 'unknown', certainty: 'possible' }];
}
