import { KIND } from '../data/format.ts';
import type { Index } from '../data/index-types.ts';
import type { ProviderEvidence } from '../evidence/providers.ts';
import type { StatusSign } from '../evidence/status.ts';
import { stands } from './errors.ts';
import type { Scored } from './score.ts';

/** From these bits on, a text is about a provider. */
const TOLD = 4;
const WHOLE = 0.95;
/** Typed words leave most of a wording out; so many bits will do. */
const TYPED = 5;

/**
 * Whether the catalogue knows the message: it stands there, or it is a bare status of a provider that is told.
 * @param typed whether the text is typed words, not a paste
 */
export function isKnown(
  index: Index,
  evidence: ProviderEvidence,
  statuses: readonly StatusSign[],
  best: Scored | undefined,
  typed: boolean,
): boolean {
  if (!best) return false;
  if (stands(best) || (typed && best.score >= TYPED)) return true;
  const { provider, status } = best.entry;
  if (index.providers[provider]?.kind === KIND.http) return (best.match?.whole ?? 0) >= WHOLE;
  if ((best.match?.whole ?? 0) >= WHOLE) return true;
  return (evidence.bits[provider] ?? 0) >= TOLD && statuses.some((sign) => sign.status === status);
}

/** Where a message leads that nobody knows: by the part of the guide that its words are about. */
const BY_SECTION: Readonly<Record<string, string>> = {
  'verify-permissions': 'http-403-forbidden',
  'ip-or-domain-restrictions': 'http-403-forbidden',
  'when-to-get-help': 'http-403-forbidden',
  'expired-or-revoked': 'http-bearer-invalid-token',
  'not-the-key': 'http-429-too-many-requests',
};
/** So many bits of its wording put an error before the generic one. */
const NEAR = 2.5;
const USUAL = 'http-401-unauthorized';

/**
 * Puts the generic entry where it belongs among the scored: HTTP's own for the status that is named, else the one for
 * what the words are about; first, unless some of the best one's own words stand in the text, or its provider is told and no status is named.
 */
export function withFallback(
  index: Index,
  statuses: readonly StatusSign[],
  scored: readonly Scored[],
  sections: readonly string[],
): Scored[] {
  const generic = scored.filter(({ entry }) => index.providers[entry.provider]?.kind === KIND.http);
  const named = statuses.map(({ status }) => status);
  const wanted = BY_SECTION[sections[0] ?? ''] ?? USUAL;
  const fallback =
    generic.find(({ entry }) => named.includes(entry.status) && !index.coded.has(entry.at)) ??
    generic.find(({ entry }) => entry.id === wanted);
  if (!fallback) return [...scored];
  const rest = scored.filter((one) => one !== fallback);
  const [best] = rest;
  const said = (best?.match?.outer ?? 0) + (best?.code?.bits ?? 0);
  const near = said >= NEAR || (named.length === 0 && (best?.score ?? 0) >= TOLD) ? 1 : 0;
  return [...rest.slice(0, near), fallback, ...rest.slice(near)];
}
