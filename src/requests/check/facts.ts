import type { ApiHost } from '../../schemas/api-host.ts';
import type { Auth } from '../../schemas/auth.ts';
import type { Credential } from '../../schemas/credential.ts';
import type { Provider } from '../../schemas/provider.ts';
import { partsOf, type RequestTemplate } from '../template.ts';
import { lower } from './names.ts';

/** Where a key goes, as the smallest request of a provider shows it. */
export type KeyPlace =
  | { readonly in: 'header'; readonly name: string; readonly before: string }
  | { readonly in: 'query'; readonly name: string }
  | { readonly in: 'basic'; readonly template: string }
  | { readonly in: 'path'; readonly before: string };

/** What the check knows of a provider. */
export interface ProviderFacts {
  readonly id: string;
  readonly name: string;
  readonly place: KeyPlace;
  /** The smallest request that proves a key. */
  readonly minimal: RequestTemplate;
  /** Hosts of its API; one that starts with a dot stands for everything under it. */
  readonly hosts: readonly string[];
  /** What the catalogue knows of single hosts, without its sources, which no rule reads. */
  readonly apiHosts: readonly ApiHost[];
  /** Headers that every request needs beside the key, in small letters. */
  readonly needed: readonly string[];
  /** The same with their values, as far as the smallest request has them. */
  readonly required: readonly { readonly name: string; readonly value: string }[];
  /** Names of headers that are no second credential. */
  readonly beside: readonly string[];
  /** Every version that the provider lists for a header, by its name in small letters. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
  /** Beginnings of paths that are no longer answered, and what has taken their place. */
  readonly endedPaths: readonly { readonly path: string; readonly instead: string }[];
  /** Names of headers whose value is the date of a version, in small letters. */
  readonly dated: readonly string[];
  /** The other ways that it takes a key, in small letters; empty where there are none. */
  readonly also: string;
  /** Kinds of key that don't go where the smallest request has its key, or may be seen, by their names. */
  readonly kinds: Readonly<Record<string, NonNullable<Credential['belongs']>>>;
  /** As it is at other hosts, where these are facts for one that wants the key elsewhere. */
  readonly usual?: Pick<ProviderFacts, 'place' | 'minimal' | 'required'>;
}

/** Of an API that the catalogue doesn't have. */
export const NO_FACTS: ProviderFacts = {
  id: '',
  name: '',
  place: { in: 'query', name: '' },
  minimal: { method: 'GET', url: '', headers: {}, basic: null, body: null },
  hosts: [],
  apiHosts: [],
  needed: [],
  required: [],
  beside: [],
  versions: {},
  endedPaths: [],
  dated: [],
  also: '',
  kinds: {},
};

/** Headers that every client sends of itself; but only a request that means it asks for a vendor's own media type. */
const SENT_ANYWAY = /^(?:user-agent|accept)$/i;
const VENDOR_TYPE = '/vnd.';
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const hasVariable = (text: string) => partsOf(text).some((part) => 'variable' in part);

/** The hosts that an address stands for: `{site}.atlassian.net` is `.atlassian.net`. */
function hostsOf(url: string): string[] {
  const host = /^https?:\/\/([^/?#:]+)/.exec(url)?.[1]?.toLowerCase();
  if (host === undefined || host.endsWith('localhost') || host.endsWith('.local')) return [];
  const fixed = host.slice(host.lastIndexOf('}') + 1).replace(/^-[^.]*/, '');
  return /^\.?[a-z\d-]+\.[a-z\d.-]+$/.test(fixed) ? [fixed] : [];
}

/** Where a request has its key: in the header of this name, if it has it there. */
export function placeOf(minimal: RequestTemplate, authName: string): KeyPlace | undefined {
  if (minimal.basic !== null) return { in: 'basic', template: minimal.basic };
  const headers = Object.entries(minimal.headers).filter(([, value]) => hasVariable(value));
  const header = headers.find(([name]) => lower(name) === lower(authName)) ?? headers[0];
  if (header) return { in: 'header', name: header[0], before: header[1].slice(0, header[1].indexOf('$')) };
  const [address = '', query = ''] = minimal.url.split('?');
  const parameter = query.split('&').find((one) => hasVariable(one));
  if (parameter !== undefined) return { in: 'query', name: parameter.slice(0, parameter.indexOf('=')) };
  const path = address.replace(/^(?:https?:\/\/[^/]*|\$\w+)/, '');
  return hasVariable(path) ? { in: 'path', before: path.slice(0, path.indexOf('$')) } : undefined;
}

/** What stands instead of the key's own header, such as `X-Auth-Key` for Cloudflare's global key. */
const inPlaceOf = ({ extra_headers: extra }: Auth) =>
  extra.filter(({ when }) => when?.includes('in place of') === true).map(({ name }) => name);

/** All ways but the smallest request's, in words that hold the names. */
function otherWays(auth: Auth, place: KeyPlace): string {
  const { scheme, name, format, also } = auth;
  const way = place.in === scheme ? '' : scheme === 'query' ? `\`${format}\`` : `\`${name}: ${format}\``;
  const own = 'name' in place ? lower(place.name) : '';
  const instead = inPlaceOf(auth).filter((one) => lower(one) !== own);
  return lower([also ?? '', way, ...instead.map((one) => `\`${one}\``)].filter(Boolean).join(' '));
}

/**
 * What the check knows of each provider whose keys travel in a request that can be shown. Left out are those whose
 * requests are signed, and those without a smallest request.
 */
export function requestFacts(providers: readonly Provider[]): ProviderFacts[] {
  return providers.flatMap((provider) => {
    const { id, name, auth, minimal_request: request, known_by: known, api_hosts: apiHosts = [] } = provider;
    if (!auth || !request || auth.scheme === 'signature') return [];
    const { method, url, headers, basic, body } = request;
    const minimal = { method, url, headers, basic, body };
    const place = placeOf(minimal, auth.name);
    if (!place) return [];
    const needed = auth.extra_headers
      .filter((one) => one.when === null && (!SENT_ANYWAY.test(one.name) || one.value.includes(VENDOR_TYPE)))
      .map((one) => lower(one.name));
    const own = 'name' in place ? lower(place.name) : '';
    const instead = inPlaceOf(auth).map(lower);
    const extra = auth.extra_headers.map((one) => [one.name, one.value] as const);
    const hosts = [url, ...apiHosts.map(({ host }) => `https://${host}`)].flatMap(hostsOf);
    return [
      {
        id,
        name,
        place,
        minimal,
        hosts: [...new Set([...hosts, ...(known?.hosts ?? []).filter((host) => host.startsWith('api.'))])],
        apiHosts: apiHosts.map((one) => ({ ...one, sources: [] })),
        needed,
        required: Object.entries(headers)
          .filter(([one]) => needed.includes(lower(one)))
          .map(([one, value]) => ({ name: one, value })),
        beside: [...extra.map(([one]) => one), ...Object.keys(headers)]
          .map(lower)
          .filter((one) => one !== own && !instead.includes(one)),
        versions: Object.fromEntries(
          auth.extra_headers.flatMap((one) => (one.versions ? [[lower(one.name), one.versions]] : [])),
        ),
        endedPaths: (provider.ended_paths ?? []).map(({ path, instead: now }) => ({ path, instead: now })),
        dated: [...extra, ...Object.entries(headers)]
          .filter(([, value]) => DATE.test(value))
          .map(([one]) => lower(one)),
        also: otherWays(auth, place),
        kinds: Object.fromEntries(
          provider.credentials.flatMap((one) => (one.belongs ? [[one.name, one.belongs]] : [])),
        ),
      },
    ];
  });
}
