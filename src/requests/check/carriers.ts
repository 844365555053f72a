import type { ParsedRequest } from '../parse/types.ts';
import { addressOf } from './address.ts';
import type { ProviderFacts } from './facts.ts';
import { keyNames } from './hosts.ts';
import { lower, plain } from './names.ts';

/** A part of a request that seems to carry a credential. */
export interface Carrier {
  readonly in: 'header' | 'query' | 'basic' | 'address' | 'body';
  /** The name of header or parameter as it was written. */
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

const HEADER =
  /^(?:proxy-)?(?:authorization|authentication)$|(?:api|access|auth|app|subscription|secret)[-_]?(?:key|token)|^(?:x-)?(?:key|token|apikey|apitoken|auth|bearer)$|-token$|-secret$/i;
const NO_CREDENTIAL = /csrf|xsrf|proxy-/i;
const PARAMETER =
  /^(?:[a-z]{0,12}api[-_]?key|(?:x-)?(?:api|access|auth|app|secret|private|subscription|client)[-_]?(?:key|token|secret)|key|token|secret|apikey|appid|auth|authorization|bearer)$/i;

/** Everything in a request that seems to carry a credential, beside the headers that the provider wants for something else. */
export function carriersOf(request: ParsedRequest, facts: ProviderFacts): Carrier[] {
  const { beside, place, minimal } = facts;
  const names = keyNames(facts);
  const isNamed = (name: string) => names.has(plain(name));
  const { user, query } = addressOf(request);
  const besideQuery = addressOf({ url: { value: minimal.url, line: 1 } }).query.map(([name]) => lower(name));
  const own = 'name' in place ? lower(place.name) : '';
  const { line } = request.url;
  return [
    ...request.headers
      .filter(({ name }) => !beside.includes(lower(name)))
      .filter(
        ({ name }) =>
          lower(name) === own || isNamed(name) || (HEADER.test(name) && !NO_CREDENTIAL.test(name)),
      )
      .map((header) => ({ in: 'header' as const, ...header })),
    ...(request.basic ? [{ in: 'basic' as const, name: 'Authorization', ...request.basic }] : []),
    ...query
      .filter(
        ([name]) =>
          lower(name) === own ||
          isNamed(name) ||
          (PARAMETER.test(name) && !besideQuery.includes(lower(name))),
      )
      .map(([name, value]) => ({ in: 'query' as const, name, value, line })),
    ...(user === null ? [] : [{ in: 'address' as const, name: 'Authorization', value: user, line }]),
  ];
}

const FIELD = /(?:^|[{,&\s])["']?([\w-]{3,40})["']?\s*[:=]\s*["']?([^"',&\s}]*)/g;
/** A body's first fields; keys stand among them. */
const MOST = 60;

/**
 * The fields of a body, JSON or a form, that seem to carry a credential. They count where nothing else does: what an
 * API takes as data has such names too.
 */
export function bodyCarriers({ body }: ParsedRequest, { minimal }: ProviderFacts): Carrier[] {
  if (!body) return [];
  const fields = [...body.value.slice(0, 10_000).matchAll(FIELD)].slice(0, MOST);
  return fields
    .map(([, name = '', value = '']) => ({ in: 'body' as const, name, value, line: body.line }))
    .filter(({ name }) => PARAMETER.test(name) && minimal.body?.includes(name) !== true);
}
