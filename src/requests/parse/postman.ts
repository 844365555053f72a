import type { Draft } from './types.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The address of a request of Postman: as it was typed, or put together from its parts. */
export function postmanAddress(url: unknown): string {
  const { raw, protocol, host, path } = fieldsOf(url);
  if (textOf(raw)) return textOf(raw);
  const name = listOf(host).map(textOf).join('.');
  return name && `${textOf(protocol) || 'https'}://${name}/${listOf(path).map(textOf).join('/')}`;
}

export function postmanBody(body: unknown): string {
  const { raw, urlencoded } = fieldsOf(body);
  if (textOf(raw)) return textOf(raw);
  const pairs = listOf(urlencoded).map(fieldsOf);
  return pairs.map(({ key, value }) => `${textOf(key)}=${textOf(value)}`).join('&');
}

/** Adds what Postman's tab "Authorization" adds when it sends: Bearer, OAuth 2.0, Basic and API key. */
export function addPostmanAuth(
  draft: Draft,
  auth: Fields,
  line: (text: string) => number,
  write: (text: string) => string,
): void {
  const type = textOf(auth.type);
  const values = new Map(
    listOf(auth[type]).map((one) => [fieldsOf(one).key, write(textOf(fieldsOf(one).value))]),
  );
  const get = (name: string) => values.get(name) ?? '';
  const at = line(`"${type}"`);
  const header = (name: string, value: string) => draft.headers.push({ name, value, line: at });
  if (type === 'bearer') header('Authorization', `Bearer ${get('token')}`);
  if (type === 'oauth2' && get('addTokenTo') !== 'queryParams')
    header('Authorization', `${get('headerPrefix').trim() || 'Bearer'} ${get('accessToken')}`);
  if (type === 'basic') draft.basic = { value: `${get('username')}:${get('password')}`, line: at };
  if (type !== 'apikey') return;
  if (get('in') !== 'query') header(get('key'), get('value'));
  else if (draft.url) {
    const glue = draft.url.value.includes('?') ? '&' : '?';
    draft.url = { ...draft.url, value: `${draft.url.value}${glue}${get('key')}=${get('value')}` };
  }
}
