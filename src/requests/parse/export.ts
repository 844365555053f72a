import { type Draft, finish, type ParsedRequest } from './types.ts';

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const FIELD = /\{\{\s*([A-Za-z_][\w-]*)\s*\}\}/g;
const variables = (text: string) =>
  text.replace(FIELD, (_, name: string) => `\${${name.replaceAll('-', '_')}}`);
const DEPTH = 12;

/** The first request of a HAR, a HAR entry, a Postman collection or a part of one. */
function findRequest(value: unknown, depth = 0): Fields | undefined {
  const fields = fieldsOf(value);
  if (depth > DEPTH) return undefined;
  if (typeof fields.method === 'string' && fields.url !== undefined) return fields;
  if (fields.request !== undefined) return findRequest(fields.request, depth + 1);
  const list = Array.isArray(value) ? value : [fields.log, ...listOf(fields.entries), ...listOf(fields.item)];
  for (const one of list) {
    const found = one === undefined ? undefined : findRequest(one, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function addPostmanAuth(draft: Draft, auth: Fields, line: (text: string) => number): void {
  const type = textOf(auth.type);
  const values = new Map(
    listOf(auth[type]).map((one) => [fieldsOf(one).key, variables(textOf(fieldsOf(one).value))]),
  );
  const get = (name: string) => values.get(name) ?? '';
  const at = line(`"${type}"`);
  if (type === 'bearer')
    draft.headers.push({ name: 'Authorization', value: `Bearer ${get('token')}`, line: at });
  if (type === 'basic') draft.basic = { value: `${get('username')}:${get('password')}`, line: at };
  if (type !== 'apikey') return;
  if (get('in') !== 'query') draft.headers.push({ name: get('key'), value: get('value'), line: at });
  else if (draft.url) {
    const glue = draft.url.value.includes('?') ? '&' : '?';
    draft.url = { ...draft.url, value: `${draft.url.value}${glue}${get('key')}=${get('value')}` };
  }
}

/** Reads a HAR entry (or the first of a HAR) and Postman's export (collection v2.1, or one request of it). */
export function parseExport(text: string): ParsedRequest | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const request = findRequest(json);
  if (!request) return undefined;
  const lineOf = (part: string) => text.slice(0, Math.max(0, text.indexOf(part))).split('\n').length;
  const isPostman =
    request.header !== undefined || request.auth !== undefined || typeof request.url === 'object';
  const quoted = (value: string) => lineOf(JSON.stringify(value));
  const raw = textOf(request.url) || textOf(fieldsOf(request.url).raw);
  const draft: Draft = {
    method: { value: textOf(request.method).toUpperCase(), line: lineOf('"method"') },
    url: { value: variables(raw), line: quoted(raw) },
    headers: [],
    facts: [],
  };
  for (const one of listOf(isPostman ? request.header : request.headers).map(fieldsOf)) {
    const value = textOf(one.value);
    const name = textOf(one.name) || textOf(one.key);
    // HTTP/2 has names that start with a colon for method and address.
    if (one.disabled === true || name.startsWith(':') || /^(?:host|content-length|connection)$/i.test(name))
      continue;
    draft.headers.push({ name, value: variables(value), line: quoted(value) });
  }
  draft.inBrowser = draft.headers.some(({ name }) => /^sec-fetch-mode$/i.test(name));
  addPostmanAuth(draft, fieldsOf(request.auth), lineOf);
  const body = textOf(fieldsOf(request.postData).text) || textOf(fieldsOf(request.body).raw);
  if (body) draft.body = { value: variables(body), line: quoted(body) };
  return finish(isPostman ? 'postman' : 'har', draft);
}
