import type { Provider } from '../../schemas/provider.ts';

const URL_HOST = /https?:\/\/([^\s/:?#"'`)\]]+)/g;
const PLACEHOLDER_LABEL = /[{}<>$*]/;
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
/** Where everybody's code and papers lie: a link there says nothing about whose API was called. */
const COMMON_HOSTS = new Set([
  'github.com',
  'docs.google.com',
  'developers.google.com',
  'learn.microsoft.com',
  'stackoverflow.com',
  'example.com',
]);
/** Domains under which too much stands to speak for one product. */
const WIDE_DOMAINS = new Set([
  'github.com',
  'google.com',
  'microsoft.com',
  'googleapis.com',
  'amazonaws.com',
]);
/** Second labels under which anybody can have a domain. */
const PUBLIC_LABELS = new Set(['co', 'com', 'org', 'net', 'ac']);

/** Hosts named in a text, without labels that stand for something and without `www`. */
export function hostsIn(text: string): string[] {
  return [...text.matchAll(URL_HOST)]
    .map(([, host = '']) => host.toLowerCase().replace(/^www\./, ''))
    .map((host) => {
      const labels = host.split('.');
      return labels.slice(labels.findLastIndex((label) => PLACEHOLDER_LABEL.test(label)) + 1).join('.');
    })
    .filter((host) => HOST.test(host) && !COMMON_HOSTS.has(host));
}

/** The domain that somebody owns: `openai.com` of `api.openai.com`. */
export function domainOf(host: string): string {
  const labels = host.split('.');
  return labels.slice(PUBLIC_LABELS.has(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

/** Hosts of a provider's own API and pages, as its file names them. */
export function ownHosts({ links, minimal_request: request, known_by: known }: Provider): string[] {
  const named = [request?.url ?? '', ...Object.values(links)].join('\n');
  return [...hostsIn(named), ...(known?.hosts ?? [])];
}

/** The clue that a host makes: its domain where nobody else uses that, else the whole host. */
export function hostClue(host: string, owners: ReadonlyMap<string, ReadonlySet<string>>): string {
  const domain = domainOf(host);
  return !WIDE_DOMAINS.has(domain) && owners.get(domain)?.size === 1 ? domain : host;
}

/** Which providers use each domain. */
export function domainOwners(providers: readonly Provider[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const provider of providers) {
    for (const domain of ownHosts(provider).map(domainOf)) {
      owners.set(domain, (owners.get(domain) ?? new Set()).add(provider.id));
    }
  }
  return owners;
}
