import {
  addPostmanAuth,
  type Fields,
  fieldsOf,
  listOf,
  postmanAddress,
  postmanBody,
  textOf,
} from './postman.ts';
import { type Draft, finish, type ParsedRequest } from './types.ts';

const FIELD = /\{\{\s*([A-Za-z_][\w-]*)\s*\}\}/g;
const DEPTH = 12;
/** A recording of a whole visit holds more; what went wrong is among the first. */
const MOST = 2000;
const CREDENTIAL = /auth|key|token|secret/i;
const NO_CREDENTIAL = /csrf|xsrf|^sec-|:authority/i;

interface Found {
  readonly request: Fields;
  /** The status that it was answered with, in a recording. */
  readonly status: unknown;
  /** How its collection or folder authenticates, where it doesn't say itself. */
  readonly auth: unknown;
}

/** The requests of a HAR, a HAR entry, a Postman collection or a part of one. */
function requestsIn(value: unknown, above?: unknown, depth = 0): Found[] {
  const fields = fieldsOf(value);
  if (depth > DEPTH) return [];
  if (typeof fields.method === 'string' && fields.url !== undefined)
    return [{ request: fields, status: undefined, auth: fields.auth ?? above }];
  const auth = fields.auth ?? above;
  if (fields.request !== undefined) {
    const { status } = fieldsOf(fields.response);
    return requestsIn(fields.request, auth, depth + 1).map((one) => ({ ...one, status }));
  }
  const list = Array.isArray(value) ? value : [fields.log, ...listOf(fields.entries), ...listOf(fields.item)];
  const found: Found[] = [];
  for (const one of list) {
    if (found.length >= MOST) break;
    if (one !== undefined) found.push(...requestsIn(one, auth, depth + 1));
  }
  return found;
}

function carriesKey({ request, auth }: Found): boolean {
  const headers = [...listOf(request.headers), ...listOf(request.header)].map(fieldsOf);
  const names = headers.map(({ name, key }) => textOf(name) || textOf(key));
  return auth !== undefined || names.some((name) => CREDENTIAL.test(name) && !NO_CREDENTIAL.test(name));
}

/** The request that was refused; else one with a key; else the first. */
function chosen(found: readonly Found[]): Found | undefined {
  const refused = found.filter(({ status }) => status === 401 || status === 403);
  return refused.find(carriesKey) ?? refused[0] ?? found.find(carriesKey) ?? found[0];
}

/** Writes `{{name}}` as `${name}`, or as its address where the collection holds one under that name. */
function variableWriter(json: unknown): (text: string) => string {
  const pairs = listOf(fieldsOf(json).variable)
    .map(fieldsOf)
    .map(({ key, value }) => [textOf(key), textOf(value)] as const);
  const addresses = new Map(pairs.filter(([, value]) => /^https?:\/\/[^\s@]+$/.test(value)));
  return (text) =>
    text.replace(FIELD, (_, name: string) => addresses.get(name) ?? `\${${name.replaceAll('-', '_')}}`);
}

/** Reads a HAR, an entry of one, and Postman's export (collection v2.1, or one request of it). */
export function parseExport(text: string): ParsedRequest | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const found = chosen(requestsIn(json));
  if (!found) return undefined;
  const { request, auth } = found;
  const write = variableWriter(json);
  const lineOf = (part: string) => text.slice(0, Math.max(0, text.indexOf(part))).split('\n').length;
  const isPostman = request.header !== undefined || auth !== undefined || typeof request.url === 'object';
  const quoted = (value: string) => lineOf(JSON.stringify(value));
  const raw = textOf(request.url) || postmanAddress(request.url);
  const draft: Draft = {
    method: { value: textOf(request.method).toUpperCase(), line: lineOf('"method"') },
    url: { value: write(raw), line: quoted(raw) },
    headers: [],
    facts: [],
  };
  for (const one of listOf(isPostman ? request.header : request.headers).map(fieldsOf)) {
    const value = textOf(one.value);
    const name = textOf(one.name) || textOf(one.key);
    // HTTP/2 has names that start with a colon for method and address.
    if (one.disabled === true || name.startsWith(':') || /^(?:host|content-length|connection)$/i.test(name))
      continue;
    draft.headers.push({ name, value: write(value), line: quoted(value) });
  }
  addPostmanAuth(draft, fieldsOf(auth), lineOf, write);
  const body = textOf(fieldsOf(request.postData).text) || postmanBody(request.body);
  if (body) draft.body = { value: write(body), line: quoted(body) };
  return finish(isPostman ? 'postman' : 'har', draft);
}
