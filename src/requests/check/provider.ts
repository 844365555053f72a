import type { ParsedRequest } from '../parse/types.ts';
import { addressOf } from './address.ts';
import { distance } from './distance.ts';
import type { ProviderFacts } from './facts.ts';
import { factsAt } from './hosts.ts';

/** A provider that a request goes to. `meant` is its host where the request names one that is only close to it. */
export interface Recognised {
  readonly provider: ProviderFacts;
  readonly meant: string | null;
}

const matches = (host: string, own: string) => (own.startsWith('.') ? host.endsWith(own) : host === own);

/** The provider whose host the address names, or nearly names. */
export function recogniseProvider(
  request: ParsedRequest,
  providers: readonly ProviderFacts[],
): Recognised | undefined {
  const { host } = addressOf(request);
  const exact = providers.find(({ hosts }) => hosts.some((own) => matches(host, own)));
  if (exact) return { provider: factsAt(exact, host), meant: null };
  for (const provider of providers) {
    const meant = provider.hosts.find(
      (own) => !own.startsWith('.') && own.length > 9 && distance(host, own) <= 2,
    );
    if (meant !== undefined) return { provider: factsAt(provider, meant), meant };
  }
  return undefined;
}
