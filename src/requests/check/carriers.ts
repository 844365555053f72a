import type { ParsedRequest } from '../parse/types.ts';
import { addressOf } from './address.ts';
import type { ProviderFacts } from './facts.ts';
import { keyNames } from './hosts.ts';

/** A part of a request that seems to carry a credential. */
export interface Carrier {
  readonly in: 'header' | 'query' | 'basic' | 'address';
  /** The name of header or parameter as it was written. */
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

const HEADER =
  /^(?:proxy-)?(?:authorization|authentication)$|(?:api|access|auth|app|subscription|secret)[-_]?(?:key|token)|^(?:x-)?(?:key|token|apikey|apitoken|auth|bearer)$|-token$|-secret$/i;
const NO_CREDENTIAL = /csrf|xsrf|proxy-/i;
const PARAMETER =
  /^(?:[a-z]{0,12}api[-_]?key|(?:x-)?(?:api|access|auth|app|secret|private|subscription|client)[-_]?(?:key|token|secret)|key|token|apikey|appid|auth|authorization|bearer)$/i;

/** Everything in a request that seems to carry a credential, beside the headers that the provider wants for something else. */
export function carriersOf(request: ParsedRequest, facts: ProviderFacts): Carrier[] {
  const { beside, place, minimal } = facts;
  const names = keyNames(facts);
  const isNamed = (name: string) => names.has(name.toLowerCase().replace(/[-_]/g, ''));
  const { user, query } = addressOf(request);
  const besideQuery = addressOf({ url: { value: minimal.url, line: 1 } }).query.map(([name]) =>
    name.toLowerCase(),
  );
  const own = 'name' in place ? place.name.toLowerCase() : '';
  const { line } = request.url;
  return [
    ...request.headers
      .filter(({ name }) => !beside.includes(name.toLowerCase().trim()))
      .filter(
        ({ name }) =>
          name.toLowerCase() === own || isNamed(name) || (HEADER.test(name) && !NO_CREDENTIAL.test(name)),
      )
      .map((header) => ({ in: 'header' as const, ...header })),
    ...(request.basic ? [{ in: 'basic' as const, name: 'Authorization', ...request.basic }] : []),
    ...query
      .filter(
        ([name]) =>
          name.toLowerCase() === own ||
          isNamed(name) ||
          (PARAMETER.test(name) && !besideQuery.includes(name.toLowerCase())),
      )
      .map(([name, value]) => ({ in: 'query' as const, name, value, line })),
    ...(user === null ? [] : [{ in: 'address' as const, name: 'Authorization', value: user, line }]),
  ];
}
