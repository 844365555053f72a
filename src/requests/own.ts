import type { RequestTemplate } from './template.ts';

/** Where the key of an API goes that the catalogue does not know. */
export const PLACES = ['bearer', 'header', 'query', 'basic-user', 'basic'] as const;
export type Place = (typeof PLACES)[number];

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'] as const;

/** What the reader says of such an API. */
export interface OwnApi {
  readonly method: string;
  readonly address: string;
  readonly place: Place;
  /** The name of header or parameter, where the place has one. */
  readonly name: string;
}

/** What is missing, or can't be. */
export type OwnFault = 'no-address' | 'bad-address' | 'no-name' | 'bad-name';

const VARIABLE = '$API_KEY';
/** As RFC 9110 allows it, without the marks that no API uses. */
const HEADER_NAME = /^[A-Za-z][\w-]*$/;

const withScheme = (address: string) => (/^https?:\/\//i.test(address) ? address : `https://${address}`);

function withParameter(address: string, name: string): string {
  const [base = '', query = ''] = address.split(/\?(.*)/s);
  const kept = query.split('&').filter((pair) => pair !== '' && pair.split('=')[0] !== name);
  return `${base}?${[...kept, `${name}=${VARIABLE}`].join('&')}`;
}

function faultOf({ address, place, name }: OwnApi): OwnFault | undefined {
  if (address.trim() === '') return 'no-address';
  const filled = withScheme(address.trim()).replace(/[{}$]/g, '');
  if (/\s/.test(filled) || !URL.canParse(filled)) return 'bad-address';
  if (place !== 'header' && place !== 'query') return undefined;
  if (name.trim() === '') return 'no-name';
  const isName = place === 'query' ? /^[\w.~[\]-]+$/ : HEADER_NAME;
  return isName.test(name.trim()) ? undefined : 'bad-name';
}

/**
 * The smallest request to an API that the catalogue does not know. The key comes from the variable `API_KEY`.
 * @returns what is missing where it can't be made
 */
export function ownRequest(api: OwnApi): RequestTemplate | OwnFault {
  const fault = faultOf(api);
  if (fault !== undefined) return fault;
  const { method, place } = api;
  const name = api.name.trim();
  const url = withScheme(api.address.trim().split('#')[0] ?? '');
  const request = { method, url, headers: {}, basic: null, body: null };
  if (place === 'bearer') return { ...request, headers: { Authorization: `Bearer ${VARIABLE}` } };
  if (place === 'header') return { ...request, headers: { [name]: VARIABLE } };
  if (place === 'query') return { ...request, url: withParameter(url, name) };
  return { ...request, basic: place === 'basic' ? `$API_USER:${VARIABLE}` : `${VARIABLE}:` };
}
