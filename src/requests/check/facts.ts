import type { Provider } from '../../schemas/provider.ts';
import { partsOf, type RequestTemplate } from '../template.ts';

/** Where a key goes, as the smallest request of a provider shows it. */
export type KeyPlace =
  | { readonly in: 'header'; readonly name: string; readonly before: string }
  | { readonly in: 'query'; readonly name: string }
  | { readonly in: 'basic'; readonly template: string }
  | { readonly in: 'path' };

/** What the check knows of a provider. */
export interface ProviderFacts {
  readonly id: string;
  readonly name: string;
  readonly place: KeyPlace;
  /** The smallest request that proves a key. */
  readonly minimal: RequestTemplate;
  /** Hosts of its API; one that starts with a dot stands for everything under it. */
  readonly hosts: readonly string[];
  /** Headers that every request needs beside the key. */
  readonly required: readonly { readonly name: string; readonly value: string }[];
  /** Names of headers that are no second credential. */
  readonly beside: readonly string[];
  /** The sentence on the other ways that it takes a key, in small letters; empty where there are none. */
  readonly also: string;
}

/** Headers that every client sends of itself. */
const SENT_ANYWAY = /^(?:user-agent|accept)$/i;

const hasVariable = (text: string) => partsOf(text).some((part) => 'variable' in part);

/** The hosts that an address stands for: `{site}.atlassian.net` is `.atlassian.net`. */
function hostsOf(url: string): string[] {
  const host = /^https?:\/\/([^/?#:]+)/.exec(url)?.[1]?.toLowerCase();
  if (host === undefined || host.endsWith('localhost') || host.endsWith('.local')) return [];
  const fixed = host.slice(host.lastIndexOf('}') + 1).replace(/^-[^.]*/, '');
  return /^\.?[a-z\d-]+\.[a-z\d.-]+$/.test(fixed) ? [fixed] : [];
}

function placeOf(minimal: RequestTemplate, authName: string): KeyPlace | undefined {
  if (minimal.basic !== null) return { in: 'basic', template: minimal.basic };
  const headers = Object.entries(minimal.headers).filter(([, value]) => hasVariable(value));
  const header = headers.find(([name]) => name.toLowerCase() === authName.toLowerCase()) ?? headers[0];
  if (header) return { in: 'header', name: header[0], before: header[1].slice(0, header[1].indexOf('$')) };
  const [path = '', query = ''] = minimal.url.split('?');
  const parameter = query.split('&').find((one) => hasVariable(one));
  if (parameter !== undefined) return { in: 'query', name: parameter.slice(0, parameter.indexOf('=')) };
  return hasVariable(path.replace(/^\$\w+/, '')) ? { in: 'path' } : undefined;
}

/**
 * What the check knows of each provider whose keys travel in a request that can be shown. Left out are those whose
 * requests are signed, and those without a smallest request.
 */
export function requestFacts(providers: readonly Provider[]): ProviderFacts[] {
  return providers.flatMap(({ id, name, auth, minimal_request: request, known_by: known }) => {
    if (!auth || !request || auth.scheme === 'signature') return [];
    const { method, url, headers, basic, body } = request;
    const minimal = { method, url, headers, basic, body };
    const place = placeOf(minimal, auth.name);
    if (!place) return [];
    const needed = auth.extra_headers
      .filter((one) => one.when === null && !SENT_ANYWAY.test(one.name))
      .map((one) => one.name);
    return [
      {
        id,
        name,
        place,
        minimal,
        hosts: [
          ...new Set([...hostsOf(url), ...(known?.hosts ?? []).filter((host) => host.startsWith('api.'))]),
        ],
        required: Object.entries(headers)
          .filter(([one]) => needed.some((other) => other.toLowerCase() === one.toLowerCase()))
          .map(([one, value]) => ({ name: one, value })),
        beside: [...auth.extra_headers.map((one) => one.name), ...Object.keys(headers)]
          .map((one) => one.toLowerCase())
          .filter((one) => place.in !== 'header' || one !== place.name.toLowerCase()),
        also: (auth.also ?? '').toLowerCase(),
      },
    ];
  });
}
