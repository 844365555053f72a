import { KIND } from '../data/format.ts';
import type { Index } from '../data/index-types.ts';
import type { ProviderEvidence } from '../evidence/providers.ts';
import type { StatusSign } from '../evidence/status.ts';
import { OWN, TOLD } from './known.ts';
import type { Scored } from './score.ts';

/** Where a message leads that nobody knows: by the part of the guide that its words are about. */
const BY_SECTION: Readonly<Record<string, string>> = {
  'verify-permissions': 'http-403-forbidden',
  'ip-or-domain-restrictions': 'http-403-forbidden',
  'when-to-get-help': 'http-403-forbidden',
  'expired-or-revoked': 'http-bearer-invalid-token',
  'not-the-key': 'http-429-too-many-requests',
};
const USUAL = 'http-401-unauthorized';
/**
 * What puts an error before the generic one: so many bits, and where nothing tells its provider also so much of its
 * wording, or a code of so many bits.
 */
const NEAR = { bits: 2.5, whole: 0.5, code: 3 };

/** What is known of a text beside what was scored. */
interface Known {
  readonly evidence: ProviderEvidence;
  readonly statuses: readonly StatusSign[];
  /** The section that its words are clearly about. */
  readonly section: string | undefined;
  readonly isNew: boolean;
  readonly isStrange: boolean;
}

/** The entry of HTTP itself for the status that is named, else for what the words are about. */
function genericOf(index: Index, scored: readonly Scored[], { statuses, section }: Known) {
  const generic = scored.filter(({ entry }) => index.providers[entry.provider]?.kind === KIND.http);
  const isNamed = ({ entry }: Scored): boolean =>
    !index.coded.has(entry.at) && statuses.some(({ status }) => status === entry.status);
  const named = generic.find(isNamed);
  const wanted = BY_SECTION[section ?? ''] ?? USUAL;
  return { entry: named ?? generic.find(({ entry }) => entry.id === wanted), isNamed: named !== undefined };
}

/** Whether an error is one of a provider that nothing in the text tells, worded so shortly that others may say it too. */
function mayBeOthers(index: Index, { entry, match }: Scored, told: boolean): boolean {
  return !told && index.providers[entry.provider]?.kind === KIND.vendor && (match?.outer ?? 0) < OWN;
}

/** Whether so much of an error's own words stands in a new message that it goes before the generic one. */
function isNear({ match, code }: Scored, told: boolean, isStrange: boolean): boolean {
  const there = (match?.whole ?? 0) >= NEAR.whole || (code?.bits ?? 0) >= NEAR.code;
  return !isStrange && (match?.outer ?? 0) + (code?.bits ?? 0) >= NEAR.bits && (told || there);
}

/**
 * Puts the generic entry where it belongs among the scored. Where the message is new, that is first, unless some of the
 * best one's own words stand in the text, or its provider is told and HTTP has no entry for the status. Where the
 * message is a short one of a provider that nothing tells, it is second: others may say the same.
 */
export function withGeneric(index: Index, scored: readonly Scored[], known: Known): Scored[] {
  const generic = genericOf(index, scored, known);
  const rest = scored.filter((one) => one !== generic.entry);
  const [best] = rest;
  if (!generic.entry || !best) return [...scored];
  const told = (known.evidence.bits[best.entry.provider] ?? 0) >= TOLD;
  if (!known.isNew && (best !== scored[0] || !mayBeOthers(index, best, told))) return [...scored];
  const second = !known.isNew || isNear(best, told, known.isStrange) || (told && !generic.isNamed);
  return second ? [best, generic.entry, ...rest.slice(1)] : [generic.entry, ...rest];
}
