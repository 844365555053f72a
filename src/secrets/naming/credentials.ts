import { hints } from '../hints.ts';
import { publicStart } from '../mask-one.ts';
import { shapes } from '../shapes.ts';

/** `certain`: nobody else's keys look so. `likely`: it starts so, or few others do. `possible`: the shape is common. */
export type Certainty = 'certain' | 'likely' | 'possible';

/** A credential of the catalogue that a key looks like. */
export interface NamedCredential {
  readonly form: 'credential';
  /** The provider's id and name in the catalogue. */
  readonly provider: string;
  readonly name: string;
  readonly credential: string;
  readonly certainty: Certainty;
}

/** A credential's shape, ready to try. */
export interface CredentialRow {
  readonly provider: string;
  readonly name: string;
  readonly credential: string;
  /** The pattern as the data has it: classes, groups, counts, no anchors. */
  readonly source: string;
  readonly pattern: RegExp;
  readonly isSure: boolean;
}

/** Two characters and a run: `AC` and 32 hexadecimal digits. Others can look so by chance. */
const SHORT_START = /^\w\w\[[^\]]+\]\{[\d,]+\}$/;
const ORDER: readonly Certainty[] = ['certain', 'likely', 'possible'];

function compile(): CredentialRow[] {
  return hints.flatMap(([provider, name, rows]) =>
    rows.map(([credential, shape]) => {
      const isSure = typeof shape === 'number';
      const source = isSure ? (shapes.sure[shape] ?? '') : shape;
      return { provider, name, credential, source, pattern: new RegExp(`^(?:${source})$`), isSure };
    }),
  );
}

/** Compiled when the first key is named. */
let compiled: readonly CredentialRow[] | undefined;

/** Every shape of the catalogue. The same array at every call. */
export function credentialRows(): readonly CredentialRow[] {
  return (compiled ??= compile());
}

function certaintyOf({ source, isSure }: CredentialRow, start: string, owners: number): Certainty {
  if (isSure) return owners === 1 && !SHORT_START.test(source) ? 'certain' : 'likely';
  const isOwn = start !== '' && start !== 'eyJ' && source.replaceAll('\\', '').startsWith(start);
  return isOwn ? 'likely' : 'possible';
}

/** The credentials of the catalogue that a key has the shape of, the likeliest first. */
export function credentialsOf(key: string): NamedCredential[] {
  const matching = credentialRows().filter(({ pattern }) => pattern.test(key));
  const owners = new Set(matching.filter(({ isSure }) => isSure).map(({ provider }) => provider)).size;
  const rated = matching.map((row) => ({ ...row, certainty: certaintyOf(row, publicStart(key), owners) }));
  // Whoever knows the start needs no guess from the length alone.
  const isKnown = rated.some(({ certainty }) => certainty !== 'possible');
  // A shape of one length says more than one of many.
  const rank = ({ certainty, source }: (typeof rated)[number]) =>
    ORDER.indexOf(certainty) * 2 + Number(/\{\d+,/.test(source));
  return rated
    .filter(({ certainty }) => !isKnown || certainty !== 'possible')
    .sort((one, other) => rank(one) - rank(other))
    .map(({ provider, name, credential, certainty }) => ({
      form: 'credential',
      provider,
      name,
      credential,
      certainty,
    }));
}
