import type { ApiHost } from '../../schemas/api-host.ts';
import { addressOf } from './address.ts';
import { placeOf, type ProviderFacts } from './facts.ts';
import { plain } from './names.ts';

const FILL_IN = /\{([a-z][a-z-]*)\}/g;
const groupOf = (name: string) => name.replaceAll('-', '_');
const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What a template's parts stand for in a text, by their names; undefined where it is another text. */
export function partsIn(
  template: string,
  text: string,
  fixed: (text: string) => string = escape,
): ReadonlyMap<string, string> | undefined {
  const names: string[] = [];
  const source = template.split(FILL_IN).map((piece, at) => {
    if (at % 2 === 0) return fixed(piece);
    names.push(piece);
    return names.indexOf(piece) < names.length - 1
      ? `\\k<${groupOf(piece)}>`
      : `(?<${groupOf(piece)}>[a-z\\d.-]+)`;
  });
  const isWhole = fixed === escape;
  const match = new RegExp(isWhole ? `^${source.join('')}$` : source.join(''), 'i').exec(text);
  return match ? new Map(names.map((name) => [name, match.groups?.[groupOf(name)] ?? ''])) : undefined;
}

/** What a pattern's parts stand for in a key. */
export const partsInKey = (pattern: string, key: string) => partsIn(pattern, key, (text) => text);

/** A template with its parts put in; those that are not known stay. */
export function fillParts(template: string, parts: ReadonlyMap<string, string>): string {
  return template.replace(FILL_IN, (whole, name: string) => parts.get(name) ?? whole);
}

/** The entry of the catalogue for a host. */
export function apiHostOf({ apiHosts }: ProviderFacts, host: string): ApiHost | undefined {
  return apiHosts.find((one) => partsIn(one.host, host) !== undefined);
}

/** The names under which a provider's hosts want the key, each with its host; the usual one is every other host's. */
export function keyNames({
  apiHosts,
  place,
  usual,
}: ProviderFacts): ReadonlyMap<string, ApiHost | undefined> {
  const own = usual?.place ?? place;
  const named = apiHosts.flatMap((one) => {
    const [name] = Object.keys(one.headers ?? {});
    return name === undefined ? [] : [[plain(name), one] as const];
  });
  return new Map([...named, ...('name' in own ? [[plain(own.name), undefined] as const] : [])]);
}

/** A provider's facts as they are for one of its hosts, which may want the key under another name. */
export function factsAt(given: ProviderFacts, host: string): ProviderFacts {
  const facts: ProviderFacts = given.usual ? { ...given, ...given.usual } : given;
  const own = apiHostOf(facts, host)?.headers;
  if (!own) return facts;
  const { minimal, needed } = facts;
  const usual = { place: facts.place, minimal, required: facts.required };
  const { protocol, path } = addressOf({ url: { value: minimal.url, line: 1 } });
  const kept = Object.entries(minimal.headers).filter(([, value]) => !value.includes('$'));
  const headers = { ...own, ...Object.fromEntries(kept) };
  const changed = { ...minimal, url: `${protocol}://${host}${path}`, headers, basic: null };
  const place = placeOf(changed, Object.keys(own)[0] ?? '');
  const required = Object.entries(headers)
    .filter(([name]) => needed.includes(name.toLowerCase()))
    .map(([name, value]) => ({ name, value }));
  return place ? { ...facts, place, minimal: changed, required, usual } : facts;
}
