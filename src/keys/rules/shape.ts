import { bad, check } from '../finding.ts';
import { credentialRows, type CredentialRow } from '../../secrets/naming/credentials.ts';
import { kindsAt, knownKinds, providerName } from '../shape/kinds.ts';
import { type Near, nearestKind } from '../shape/nearest.ts';
import type { Expectation, Finding } from '../types.ts';

const valuesOf = ({ name, credential }: CredentialRow) => ({ provider: name, credential });

function ofAnother(key: string, provider: string): Finding | undefined {
  const kinds = knownKinds(key);
  const [kind] = kinds;
  if (!kind || kinds.some((one) => one.provider === provider)) return undefined;
  const values = { provider: kind.name, credential: kind.credential, expected: providerName(provider) };
  return kind.certainty === 'certain'
    ? bad('otherProvider', 'likely', { values })
    : check('otherProvider', 'hint', { values });
}

function inOtherCase(key: string, provider: string | undefined): CredentialRow | undefined {
  const cases = [key.toLowerCase(), key.toUpperCase()].filter((one) => one !== key);
  for (const one of cases) {
    const row =
      kindsAt(one, provider)[0] ?? credentialRows().find((each) => each.isSure && each.pattern.test(one));
    if (row) return row;
  }
  return undefined;
}

function nearly({ row, isBegun, missing, extra, reached }: Near): Finding {
  const values = {
    ...valuesOf(row),
    missing: String(missing),
    extra: String(extra),
    position: String(reached + 1),
  };
  const say = isBegun ? bad : check;
  const sureness = isBegun ? 'likely' : 'hint';
  if (missing > 0) return say('truncated', sureness, { values });
  if (extra > 0) return say('tooLong', sureness, { values });
  return say('wrongCharacter', sureness, { values });
}

/**
 * Holds a key against the shapes of the catalogue: of the chosen provider, or of whoever's keys start so. A shape comes
 * from a source, not from the provider's server: it makes a finding likely, never proven.
 */
export function misshapen(key: string, { provider }: Expectation): Finding | undefined {
  if (kindsAt(key, provider).length > 0) return undefined;
  const other = provider === undefined ? undefined : ofAnother(key, provider);
  if (other) return other;
  if (credentialRows().some((row) => row.isSure && row.pattern.test(key))) return undefined;
  const near = nearestKind(key, provider);
  if (near && near.missing + near.extra > 0) return nearly(near);
  const cased = inOtherCase(key, provider);
  if (cased) return check('wrongCase', 'likely', { values: valuesOf(cased) });
  if (near) return nearly(near);
  const knowsProvider = credentialRows().some((row) => row.provider === provider);
  return provider !== undefined && knowsProvider
    ? check('otherShape', 'hint', { values: { provider: providerName(provider) } })
    : undefined;
}
