import { KIND } from '../data/format.ts';
import type { Index } from '../data/index-types.ts';
import type { ProviderEvidence } from '../evidence/providers.ts';
import type { StatusSign } from '../evidence/status.ts';
import type { Text } from '../match/text.ts';
import { stands } from './errors.ts';
import type { Scored } from './score.ts';

/** From these bits on, a text is about a provider. */
export const TOLD = 4;
const WHOLE = 0.95;
/** Typed words leave most of a wording out; so many bits will do. */
const TYPED = 5;
/** Where no provider is told, a wording must say so many bits to be one's own: short ones are everybody's. */
export const OWN = 8;
/** Or, with all its words wherever they stand, so many. */
const CLEAR = 10;
const NAME = /^[a-z]{3,}$/;

/** Whether typed words name something that the catalogue does not have, and no provider that it has. */
export function namesOthers(index: Index, text: Text, { bits }: ProviderEvidence): boolean {
  if (text.kind !== 'words' || bits.some((sum) => sum >= TOLD)) return false;
  return text.tokens.words.some(
    (word, at) => text.terms[at] === -1 && !index.clues.has(word) && NAME.test(word),
  );
}

/**
 * Whether the catalogue knows the message: it stands there, or it is a bare status of a provider that is told.
 * @param typed whether the text is typed words, not a paste
 * @param isStrange whether they name something that the catalogue does not have
 */
export function isKnown(
  index: Index,
  evidence: ProviderEvidence,
  statuses: readonly StatusSign[],
  best: Scored | undefined,
  typed: boolean,
  isStrange: boolean,
): boolean {
  if (!best) return false;
  const { kind } = index.providers[best.entry.provider] ?? {};
  const own = (best.match?.outer ?? 0) >= OWN || best.score >= CLEAR;
  if (isStrange && kind === KIND.vendor && !own) return false;
  if (stands(best) || (typed && best.score >= TYPED)) return true;
  const { provider, status } = best.entry;
  if (index.providers[provider]?.kind === KIND.http) return (best.match?.whole ?? 0) >= WHOLE;
  if ((best.match?.whole ?? 0) >= WHOLE) return true;
  return (evidence.bits[provider] ?? 0) >= TOLD && statuses.some((sign) => sign.status === status);
}
