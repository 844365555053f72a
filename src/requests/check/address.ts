import type { ParsedRequest } from '../parse/types.ts';

/** An address taken apart as text, so that variables and what is to be filled in stay as they stand. */
export interface Address {
  readonly protocol: string;
  /** User and password in front of the host, or null. */
  readonly user: string | null;
  readonly host: string;
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
}

/** No address has more parameters. */
const MOST = 500;
const ADDRESS = /^(?:(https?):\/\/)?(?:([^/?#@]*)@)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;

export function addressOf({ url }: Pick<ParsedRequest, 'url'>): Address {
  const [, protocol = 'http', user = null, host = '', path = '', query = ''] =
    ADDRESS.exec(url.value.trim()) ?? [];
  const pairs = query.split('&', MOST).filter(Boolean);
  return {
    protocol: protocol.toLowerCase(),
    user,
    host: host.toLowerCase().replace(/:\d+$/, ''),
    path,
    query: pairs.map((one) => {
      const at = one.indexOf('=');
      return at < 0 ? ([one, ''] as const) : ([one.slice(0, at), one.slice(at + 1)] as const);
    }),
  };
}

/** The address without the parameters that `leaveOut` names. */
export function withoutParameters(url: string, leaveOut: (name: string) => boolean): string {
  const [base = '', query] = url.split('?');
  const kept = (query ?? '').split('&').filter((one) => one !== '' && !leaveOut(one.split('=')[0] ?? ''));
  return kept.length === 0 ? base : `${base}?${kept.join('&')}`;
}
