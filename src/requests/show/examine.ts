import { MASK } from '../../secrets/mark.ts';
import { addressOf } from '../check/address.ts';
import { checkRequest } from '../check/check.ts';
import { correctedRequest, languageOf } from '../check/correct.ts';
import type { ProviderFacts } from '../check/facts.ts';
import { recogniseProvider, type Recognised } from '../check/provider.ts';
import type { Finding } from '../check/types.ts';
import { parseRequest, type Unread } from '../parse/parse.ts';
import type { ParsedRequest } from '../parse/types.ts';
import type { Language } from '../render/index.ts';
import type { RequestTemplate } from '../template.ts';
import { maskedLines } from './masked-lines.ts';

/** How the provider was told: by the address, or by the reader although the address is another's. */
export type ToldBy = 'host' | 'choice';

/** A provider's request and what was found in it. */
export interface KnownRequest extends Recognised {
  readonly by: ToldBy;
  /** The request as its provider wants it. */
  readonly corrected: RequestTemplate;
}

/** A request that could be read. */
export interface Examined {
  readonly request: ParsedRequest;
  readonly findings: readonly Finding[];
  /** The host as it was written. */
  readonly host: string;
  /** Absent where nobody's host is named and the reader chose nobody. */
  readonly known: KnownRequest | undefined;
  /** The language in which the request came, or that comes closest. */
  readonly language: Language;
  /** A line of the paste, counted from 1, with its secrets masked. `around` is what a long line is cut around. */
  readonly line: (line: number, around?: string) => string;
}

/** Stands for a key that was masked before it was pasted here, so that it is not taken for a placeholder. */
const MASKED_KEY = 'Masked0Key0';
/** The mask with the public start of a key in front of it: one more or one less is somebody else's. */
const OWN_MASK = new RegExp(`[\\w.-]{0,40}(?<!•)${MASK}(?!•)`, 'g');

function recognise(
  request: ParsedRequest,
  providers: readonly ProviderFacts[],
  chosen: string,
): (Recognised & { by: ToldBy }) | undefined {
  const told = recogniseProvider(request, providers);
  const provider = providers.find(({ id }) => id === chosen);
  if (provider && provider.id !== told?.provider.id) return { provider, meant: null, by: 'choice' };
  return told && { ...told, by: 'host' };
}

/**
 * Reads a pasted request, compares it with what its provider wants, and corrects it. Never throws.
 * @param pasted as it was pasted, secrets and all; nothing that is meant to be shown holds one
 * @param chosen the id of the provider that the reader chose, empty where it is to be told by the host
 * @returns why it can't be read, or what was found
 */
export function examine(
  pasted: string,
  providers: readonly ProviderFacts[],
  chosen: string,
): Unread | Examined {
  const request = parseRequest(pasted.replace(OWN_MASK, MASKED_KEY));
  if (typeof request === 'string') return request;
  const recognised = recognise(request, providers, chosen);
  return {
    request,
    findings: checkRequest(request, recognised),
    host: addressOf(request).host,
    known: recognised && { ...recognised, corrected: correctedRequest(request, recognised) },
    language: languageOf(request),
    line: maskedLines(pasted, request, recognised?.provider),
  };
}
