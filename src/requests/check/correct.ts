import { maskSecrets } from '../../secrets/mask.ts';
import { knownKinds } from '../../keys/shape/kinds.ts';
import type { ParsedRequest } from '../parse/types.ts';
import type { Language } from '../render/index.ts';
import type { RequestTemplate } from '../template.ts';
import { addressOf, withoutParameters } from './address.ts';
import { carriersOf } from './carriers.ts';
import { distance } from './distance.ts';
import { belongsTo } from './environment.ts';
import type { ProviderFacts } from './facts.ts';
import { factsAt } from './hosts.ts';
import { literalKeys } from './literal.ts';
import { lower } from './names.ts';
import { pathWithKey } from './path.ts';
import type { Recognised } from './provider.ts';
import { isShowable } from './shown.ts';
import { pathWithVersion, versionFault } from './version.ts';

/** What stands in place of a secret that is not the provider's key: the reader fills it in. */
const FILL_IN = '{secret}';
const SECRET_NAME = /sig|secret|token|pass|key|auth|credential/i;

type Clean = (text: string) => string;

/** Takes the pasted keys out of a text, and what else the rules for masking find. */
function cleaner(keys: readonly string[]): Clean {
  return (text) => {
    let clean = keys.reduce((rest, key) => rest.replaceAll(key, FILL_IN), text);
    for (const { start, end } of maskSecrets(clean).found.toReversed())
      clean = clean.slice(0, start) + FILL_IN + clean.slice(end);
    return clean;
  };
}

/** An address's path and parameters hold ids that look like keys: only what is surely one is taken out. */
function cleanAddress(url: string, keys: readonly string[]): string {
  const without = keys.reduce((rest, key) => rest.replaceAll(key, FILL_IN), url);
  return without
    .split(/([/?&])/)
    .map((part) => {
      // No kind of key that proves itself is shorter.
      if (part.length < 10) return part;
      const [name = '', value] = part.split(/=(.*)/s);
      const isSecret =
        knownKinds(value ?? name).length > 0 || (value !== undefined && SECRET_NAME.test(name));
      if (!isSecret || (value ?? name).includes('$')) return part;
      return value === undefined ? FILL_IN : `${name}=${FILL_IN}`;
    })
    .join('');
}

function urlOf(
  request: ParsedRequest,
  { provider, meant }: Recognised,
  drop: ReadonlySet<string>,
  keys: readonly string[],
): string {
  const { minimal, place } = provider;
  const { host, path, user } = addressOf(request);
  const smallest = addressOf({ url: { value: minimal.url, line: 1 } });
  let url = request.url.value.trim().split('#')[0] ?? '';
  if (!/^https?:/i.test(url)) url = `${smallest.protocol}://${url}`;
  if (user !== null) url = url.replace(`${user}@`, '');
  if (smallest.protocol === 'https') url = url.replace(/^http:/i, 'https:');
  if (meant !== null) url = url.replace(/^(https?:\/\/)[^/?#:]*/i, (_, start: string) => start + meant);
  const whole = pathWithVersion(path, smallest.path, provider);
  if (whole !== path) url = url.replace(path, whole);
  if (place.in === 'path') {
    const start = `${smallest.protocol}://${meant ?? host}`;
    const [, query = ''] = url.split(/\?(.*)/s);
    url = start + pathWithKey(path, place.before, smallest.path) + (query === '' ? '' : `?${query}`);
  }
  url = withoutParameters(url, (name) => drop.has(name));
  const own = place.in === 'query' ? smallest.query.filter(([, value]) => value.includes('$')) : [];
  for (const [name] of own) url = withoutParameters(url, (one) => one === name);
  url = cleanAddress(url, keys);
  for (const [name, value] of own) url += `${url.includes('?') ? '&' : '?'}${name}=${value}`;
  return url;
}

function headersOf(
  request: ParsedRequest,
  facts: ProviderFacts,
  drop: ReadonlySet<string>,
  clean: Clean,
): Record<string, string> {
  const { minimal, place, required, dated } = facts;
  const nearOwn = (name: string) =>
    place.in === 'header' && distance(name.toLowerCase(), place.name.toLowerCase()) <= 2;
  const headers: Record<string, string> = {};
  if (place.in === 'header') headers[place.name] = minimal.headers[place.name] ?? '';
  const written = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const add = (name: string, value: string) => {
    if (!written.has(name.toLowerCase())) headers[name] = value;
    written.add(name.toLowerCase());
  };
  for (const { name, value } of required) {
    const given = request.headers.find((one) => one.name.trim().toLowerCase() === name.toLowerCase());
    const asks = dated.includes(lower(name)) && given && !versionFault(name, given.value, facts);
    add(name, asks ? given.value.trim() : value);
  }
  for (const { name, value } of request.headers) {
    // `https://…` alone, read as a header
    const isNone = value.startsWith('//') || !isShowable(name);
    const known =
      isNone || drop.has(name) || nearOwn(name.trim()) || versionFault(name, value, facts) !== undefined;
    // What only a browser sends, or only its own page may.
    if (known || /^(?:cookie|sec-.*|origin|referer|accept-encoding|priority|dnt)$/i.test(name)) continue;
    const text = value.replace(/\s*[\r\n]+\s*/g, ' ').trim();
    add(name.trim(), clean(`${name.trim()}: ${text}`).slice(name.trim().length + 2));
  }
  return headers;
}

/**
 * The request as its provider wants it: the reader's method, address, other headers and body, and the key where it
 * belongs, as an environment variable. Every credential of the paste is left out, and `{secret}` stands for what else
 * looks like one.
 */
export function correctedRequest(request: ParsedRequest, recognised: Recognised): RequestTemplate {
  const home = belongsTo(request, recognised.provider);
  const provider = home ? factsAt(recognised.provider, home.host) : recognised.provider;
  const at: Recognised = { ...recognised, provider, ...(home ? { meant: home.host } : {}) };
  const carriers = carriersOf(request, provider);
  const drop = new Set(carriers.map(({ name }) => name));
  const keys = literalKeys({ ...request, body: null }, carriers, provider.place)
    .map(({ key }) => key)
    .filter((key) => key.length > 7);
  const clean = cleaner(keys);
  return {
    method: /^[A-Z]{3,10}$/.test(request.method.value) ? request.method.value : provider.minimal.method,
    url: urlOf(request, at, drop, keys),
    headers: headersOf(request, provider, drop, clean),
    basic: provider.place.in === 'basic' ? provider.place.template : null,
    body: request.body && clean(request.body.value),
  };
}

/** The language that a corrected request is shown in: its own where that is rendered, else curl. */
export function languageOf({ form }: ParsedRequest): Language {
  if (form === 'fetch' || form === 'axios') return 'javascript';
  if (form === 'powershell' || form === 'curl-powershell') return 'powershell';
  return form === 'python' ? 'python' : 'curl';
}
