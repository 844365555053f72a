import { isPlaceholder } from '../../secrets/judge/placeholder.ts';
import { type Carrier, carriersOf } from '../check/carriers.ts';
import { NO_FACTS } from '../check/facts.ts';
import { literalKeys } from '../check/literal.ts';
import { isShowable } from '../check/shown.ts';
import type { ParsedRequest } from '../parse/types.ts';

const SCHEME = /^(?:Bearer|Basic|Token|ApiKey|Api-Key|Key|Bot|OAuth|JWT|SSWS|Client-ID)(?=\s|$)/i;

/** The parts of a request that seem to carry a credential, whosever API it is for. */
export function credentialsOf(request: ParsedRequest, provider = NO_FACTS): Carrier[] {
  return carriersOf(request, provider);
}

/** The word in front of a key, as it was written; empty where there is none that is known. */
export function schemeOf({ value }: Pick<Carrier, 'value'>): string {
  return SCHEME.exec(value.trim())?.[0] ?? '';
}

/** What stands where a name or a method belongs, and is none: a key, most likely. */
function strayTexts({ method, headers, facts }: ParsedRequest): string[] {
  const names = headers.flatMap(({ name }) => [name.trim(), ...name.trim().split(/[^\w-]+/)]);
  const loose = facts.flatMap(({ kind, detail }) => (kind === 'no-colon' ? detail.split(/[\s"'=]+/) : []));
  return [method.value, ...names, ...loose].filter(
    (text) => text.length >= 8 && !text.includes('$') && !isShowable(text),
  );
}

/** Every key, user and password that a request sends as its credential. No variables, no placeholders. */
export function secretsOf(request: ParsedRequest, provider = NO_FACTS): string[] {
  const keys = literalKeys({ ...request, body: null }, carriersOf(request, provider), provider.place);
  return [...keys.map(({ key }) => key), ...strayTexts(request)].filter((key) => !isPlaceholder(key));
}
