import type { Provider } from '../../schemas/provider.ts';
import { CLUE, KIND } from './format.ts';
import { nameClues } from './names.ts';
import { distil } from './distil.ts';
import { domainOf, hostClue, hostsIn, ownHosts } from './hosts.ts';

/** Headers and parameters that everybody uses. */
const COMMON_HEADERS =
  /^(?:authorization|accept|user-agent|(?:x-)?api-?key|api_key|key|revision|client-id)$/i;
/** A prefix that tells something: letters first, long enough, and not a plain word. */
const TELLING_PREFIX = /^(?!eyJ)(?=.*[-_.A-Z0-9])[A-Za-z][\w.-]{2,}$/;

function headersOf({ auth }: Provider): string[] {
  if (!auth) return [];
  const named = auth.scheme === 'header' ? [auth.name] : [];
  return [...named, ...auth.extra_headers.map(({ name }) => name)].filter(
    (header) => header.includes('-') && !COMMON_HEADERS.test(header),
  );
}

/** Whether a clue would be found by one of the names in it: `GROQ_API_KEY`, `X-Figma-Token`. */
function holdsName(clue: string, names: readonly string[]): boolean {
  const parts = clue.toLowerCase().split(/[^a-z0-9]+/);
  return names.some((name) => {
    const wanted = name.toLowerCase().split(/[^a-z0-9]+/);
    return parts.some((_, at) => wanted.every((word, i) => parts[at + i] === word));
  });
}

/** Classes named in its wordings, without those of clients that speak to many. */
function classesOf(provider: Provider): string[] {
  return provider.errors
    .flatMap((error) => distil(error).classes)
    .filter((name) => !/^(?:openai|ccxt)\./.test(name));
}

function hostClues(provider: Provider, owners: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const own = ownHosts(provider);
  const wordings = provider.errors.flatMap((error) => [error.message, ...error.also_seen_as]).join('\n');
  const named = hostsIn(wordings).filter((host) => !owners.has(domainOf(host)));
  return [...own.map((host) => CLUE.host + hostClue(host, owners)), ...named.map((host) => CLUE.page + host)];
}

/**
 * Everything a provider's file says by which the provider can be told, as clues (`format.ts`), but for what its name
 * alone makes (`names.ts`).
 * @param owners which providers use each domain, from the whole catalogue
 */
export function cluesOf(provider: Provider, owners: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const { known_by: known } = provider;
  const kind = provider.category === 'framework' ? KIND.framework : KIND.vendor;
  const weak = (known?.weak ?? []).map((name) => CLUE.weak + name);
  const own = nameClues(provider.id, provider.name, kind, weak);
  const names = [...own.map((clue) => clue.slice(1)), ...(known?.names ?? [])];
  const telling = (clue: string): boolean => !holdsName(clue, names);
  const clues = [
    ...hostClues(provider, owners),
    ...provider.env_vars.filter(telling).map((name) => CLUE.variable + name),
    ...[...headersOf(provider), ...(known?.headers ?? [])].filter(telling).map((name) => CLUE.header + name),
    ...(known?.packages ?? []).filter(telling).map((name) => CLUE.package + name),
    ...classesOf(provider)
      .filter(telling)
      .map((name) => CLUE.package + name),
    ...names.map((name) => CLUE.name + name),
    ...weak,
    ...(known?.ports ?? []).map((port) => `${CLUE.port}${port}`),
    ...provider.credentials
      .map(({ prefix }) => prefix ?? '')
      .filter((prefix) => TELLING_PREFIX.test(prefix))
      .map((prefix) => CLUE.prefix + prefix),
  ];
  const seen = new Set(own.map((clue) => clue.toLowerCase()));
  return clues.filter((clue) => {
    const key = clue.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
