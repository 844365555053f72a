import type { ProviderFacts } from '../../../src/requests/check/facts.ts';
import type { FindingId } from '../../../src/requests/check/types.ts';
import type { RequestTemplate } from '../../../src/requests/template.ts';

/** A damage to a good request: what it makes of it, or undefined where it doesn't apply. */
export interface Damage {
  readonly fault: FindingId;
  readonly make: (request: RequestTemplate, facts: ProviderFacts) => RequestTemplate | undefined;
}

/** A header taken out, with what stood in it. */
function take({ headers }: RequestTemplate, name: string): [string, Record<string, string>] {
  const { [name]: value = '', ...rest } = headers;
  return [value, rest];
}

type Change = (value: string, name: string) => Record<string, string> | undefined;

/** A damage to the header that carries the key. */
const header =
  (change: Change): Damage['make'] =>
  (request, { place }) => {
    if (place.in !== 'header') return undefined;
    const [value, rest] = take(request, place.name);
    const damaged = change(value, place.name);
    return damaged && { ...request, headers: { ...damaged, ...rest } };
  };

const withWord = (value: string) => /^(?:Bearer|Token) \$\w+$/i.test(value);

/** GitHub takes both words. */
const takesToken = ({ also }: ProviderFacts) => also.includes('authorization: token');
/** Some take an OAuth token behind `Bearer` as well. */
const takesBearer = ({ also }: ProviderFacts) => also.includes('`bearer`') && !also.includes('without');
const tokenWord = header((value, name) =>
  value.startsWith('Bearer ') ? { [name]: value.replace('Bearer', 'Token') } : undefined,
);
const prefixed = header((value, name) => (value.startsWith('$') ? { [name]: `Bearer ${value}` } : undefined));

export const DAMAGES: readonly Damage[] = [
  { fault: 'key-missing', make: header(() => ({})) },
  {
    fault: 'name-misspelt',
    make: header((value, name) =>
      name.length > 5 ? { [name.slice(0, -2) + name.slice(-1)]: value } : undefined,
    ),
  },
  {
    fault: 'scheme-doubled',
    make: header((value, name) =>
      withWord(value) ? { [name]: `${value.split(' ')[0] ?? ''} ${value}` } : undefined,
    ),
  },
  {
    fault: 'scheme-missing',
    make: header((value, name) => (withWord(value) ? { [name]: value.split(' ')[1] ?? '' } : undefined)),
  },
  {
    fault: 'scheme-wrong',
    make: (request, facts) => (takesToken(facts) ? undefined : tokenWord(request, facts)),
  },
  {
    fault: 'scheme-unwanted',
    make: (request, facts) => (takesBearer(facts) ? undefined : prefixed(request, facts)),
  },
  {
    fault: 'key-empty',
    make: header((value, name) => (withWord(value) ? { [name]: value.split(' ')[0] ?? '' } : undefined)),
  },
  {
    fault: 'placeholder',
    make: header((value, name) => ({ [name]: value.replace(/\$\w+/, 'YOUR_API_KEY') })),
  },
  {
    fault: 'wrong-place',
    make: (request, { place, also }) => {
      if (also !== '' || place.in === 'path') return undefined;
      if (place.in === 'header') {
        const [, headers] = take(request, place.name);
        return {
          ...request,
          headers,
          url: `${request.url}${request.url.includes('?') ? '&' : '?'}api_key=$KEY`,
        };
      }
      const headers = { ...request.headers, Authorization: 'Bearer $KEY' };
      return place.in === 'basic' ? undefined : { ...request, headers, url: request.url.split('?')[0] ?? '' };
    },
  },
  {
    fault: 'second-credential',
    make: (request, { place, also }) =>
      place.in === 'header' && also === ''
        ? { ...request, url: `${request.url}${request.url.includes('?') ? '&' : '?'}api_key=$KEY` }
        : undefined,
  },
  {
    fault: 'basic-without-colon',
    make: (request) => (request.basic === null ? undefined : { ...request, basic: '$KEY' }),
  },
  {
    fault: 'key-missing',
    make: (request, { place }) => (place.in === 'basic' ? { ...request, basic: null } : undefined),
  },
  {
    fault: 'extra-header-missing',
    make: (request, { required }) => {
      const [first] = required;
      return first && { ...request, headers: take(request, first.name)[1] };
    },
  },
  {
    fault: 'not-https',
    make: (request) =>
      request.url.startsWith('https:')
        ? { ...request, url: request.url.replace('https:', 'http:') }
        : undefined,
  },
  {
    fault: 'wrong-host',
    make: (request, { hosts: [host = '', ...others] }) =>
      host.length > 12 && !others.some((one) => host.endsWith(one)) && request.url.includes(`//${host}/`)
        ? { ...request, url: request.url.replace(host, host.slice(0, 5) + host.slice(6)) }
        : undefined,
  },
  {
    fault: 'version-missing',
    make: (request) =>
      /^https:\/\/[^/]+\/v\d+\/[^$]+(?:\?|$)/.test(request.url)
        ? { ...request, url: request.url.replace(/\/v\d+\//, '/') }
        : undefined,
  },
];
