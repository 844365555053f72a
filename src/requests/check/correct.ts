import type { ParsedRequest } from '../parse/types.ts';
import type { Language } from '../render/index.ts';
import type { RequestTemplate } from '../template.ts';
import { addressOf, withoutParameters } from './address.ts';
import { carriersOf } from './carriers.ts';
import { distance } from './distance.ts';
import type { ProviderFacts } from './facts.ts';
import type { Recognised } from './provider.ts';

function urlOf(request: ParsedRequest, { provider, meant }: Recognised, drop: ReadonlySet<string>): string {
  const { minimal, place } = provider;
  if (place.in === 'path') return minimal.url;
  const { host, path, user } = addressOf(request);
  const smallest = addressOf({ url: { value: minimal.url, line: 1 } });
  let url = request.url.value.trim().split('#')[0] ?? '';
  if (!/^https?:/i.test(url)) url = `${smallest.protocol}://${url}`;
  if (user !== null) url = url.replace(`${user}@`, '');
  if (smallest.protocol === 'https') url = url.replace(/^http:/i, 'https:');
  if (meant !== null)
    url = url.replace(new RegExp(`//${host.replace(/[^\w-]/g, '\\$&')}`, 'i'), `//${meant}`);
  if (path !== '' && smallest.path.replace(/^\/v\d+(?:beta\d*)?/, '') === path)
    url = url.replace(path, smallest.path);
  url = withoutParameters(url, (name) => drop.has(name));
  const own = place.in === 'query' ? smallest.query.filter(([, value]) => value.includes('$')) : [];
  for (const [name, value] of own) {
    url = withoutParameters(url, (one) => one === name);
    url += `${url.includes('?') ? '&' : '?'}${name}=${value}`;
  }
  return url;
}

function headersOf(
  request: ParsedRequest,
  facts: ProviderFacts,
  drop: ReadonlySet<string>,
): Record<string, string> {
  const { minimal, place, required } = facts;
  const nearOwn = (name: string) =>
    place.in === 'header' && distance(name.toLowerCase(), place.name.toLowerCase()) <= 2;
  const headers: Record<string, string> = {};
  if (place.in === 'header') headers[place.name] = minimal.headers[place.name] ?? '';
  for (const { name, value } of required) headers[name] = value;
  const written = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  for (const { name, value } of request.headers) {
    const known = written.has(name.toLowerCase()) || drop.has(name) || nearOwn(name.trim());
    if (known || /^(?:cookie|sec-.*|origin|accept-encoding)$/i.test(name)) continue;
    headers[name.trim()] = value.replace(/\s*[\r\n]+\s*/g, ' ').trim();
    written.add(name.toLowerCase());
  }
  return headers;
}

/**
 * The request as its provider wants it: the reader's method, address, other headers and body, and the key where it
 * belongs, as an environment variable. Every credential of the paste is left out.
 */
export function correctedRequest(request: ParsedRequest, recognised: Recognised): RequestTemplate {
  const { provider } = recognised;
  const drop = new Set(carriersOf(request, provider).map(({ name }) => name));
  return {
    method: request.method.value,
    url: urlOf(request, recognised, drop),
    headers: headersOf(request, provider, drop),
    basic: provider.place.in === 'basic' ? provider.place.template : null,
    body: request.body?.value ?? null,
  };
}

/** The language that a corrected request is shown in: its own where that is rendered, else curl. */
export function languageOf({ form }: ParsedRequest): Language {
  if (form === 'fetch' || form === 'axios') return 'javascript';
  if (form === 'powershell' || form === 'curl-powershell') return 'powershell';
  return form === 'python' ? 'python' : 'curl';
}
