import type { ApiHost } from '../../schemas/api-host.ts';
import type { ParsedRequest } from '../parse/types.ts';
import { addressOf } from './address.ts';
import { type Carrier, carriersOf } from './carriers.ts';
import type { ProviderFacts } from './facts.ts';
import { apiHostOf, fillParts, keyNames, partsIn, partsInKey } from './hosts.ts';
import { claimsOf, literalKeys, variablesIn } from './literal.ts';
import { plain } from './names.ts';
import type { Certainty } from './types.ts';

/** Where a key belongs, when not where it was sent. */
export interface Belongs {
  readonly host: string;
  readonly line: number;
  readonly certainty: Certainty;
}

const wordsOf = (text: string) => text.toLowerCase().split(/[^a-z\d]+|_/);

/** Words that say the same of an environment. */
const ALIKE = [
  ['sandbox', 'test', 'paper', 'testnet'],
  ['live', 'production', 'prod'],
];
const sameWords = (word: string) => ALIKE.find((group) => group.includes(word)) ?? [word];
const meant = (only: string) => wordsOf(only).flatMap(sameWords);

/** Another host for which the key has the mark, in the key itself or in a claim of it; undefined where it is at home. */
function byKey(facts: ProviderFacts, host: string, key: string): string | undefined {
  const claims = claimsOf(key);
  const marked = (one: ApiHost) => {
    const claim = claims?.[one.claim?.name ?? ''];
    const texts = [claim].flat().filter((text) => typeof text === 'string');
    return [
      ...(one.key === undefined ? [] : [partsInKey(one.key, key)]),
      ...texts.map((text) => partsIn(one.claim?.is ?? '', text)),
    ].filter((parts) => parts !== undefined);
  };
  const homes = facts.apiHosts.flatMap((one) => marked(one).map((parts) => fillParts(one.host, parts)));
  return homes.includes(host) ? undefined : homes[0];
}

/** Another host whose environment the variable's name says, where the host's own environment is another. */
function byVariable(facts: ProviderFacts, here: ApiHost, name: string): string | undefined {
  const own = wordsOf(facts.name);
  const words = wordsOf(name).filter((word) => !own.includes(word));
  const names = (only: string | undefined) =>
    only !== undefined && meant(only).some((word) => words.includes(word));
  if (names(here.only)) return undefined;
  return facts.apiHosts.find((one) => one !== here && one.only !== here.only && names(one.only))?.host;
}

/** Another host that wants its key under the name that was used. */
function byName(facts: ProviderFacts, own: ApiHost, { name, in: where }: Carrier): string | undefined {
  const names = keyNames(facts);
  const [usual] = Object.keys(own.headers ?? {});
  if (usual !== undefined && plain(usual) === plain(name)) return undefined;
  if ((where !== 'header' && where !== 'query') || own.only === undefined || !names.has(plain(name)))
    return undefined;
  const hosts = facts.apiHosts.filter(
    (one) => one.only !== undefined && (one.headers !== undefined) === (names.get(plain(name)) !== undefined),
  );
  return hosts.includes(own) ? undefined : hosts[0]?.host;
}

/**
 * The host of a provider to which a request's key belongs, where that is another than the one it was sent to: told by
 * the key's own characters or claims, by the header that it stands in, or by the name of the variable that holds it.
 */
export function belongsTo(request: ParsedRequest, facts: ProviderFacts): Belongs | undefined {
  const { host } = addressOf(request);
  const own = apiHostOf(facts, host);
  const carriers = carriersOf(request, facts);
  for (const { key, line } of literalKeys(request, carriers, facts.place)) {
    const home = byKey(facts, host, key);
    if (home !== undefined) return { host: home, line, certainty: 'certain' };
  }
  if (!own) return undefined;
  for (const carrier of carriers) {
    const home = byName(facts, own, carrier);
    if (home !== undefined) return { host: home, line: carrier.line, certainty: 'certain' };
  }
  for (const { name, line } of variablesIn(carriers)) {
    const home = byVariable(facts, own, name);
    if (home !== undefined) return { host: home, line, certainty: 'likely' };
  }
  return undefined;
}
