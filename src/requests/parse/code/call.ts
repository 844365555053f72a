import { lineFinder } from '../lines.ts';
import { type Draft, finish, type Form, type ParsedRequest } from '../types.ts';
import { type Known, readKnown, wordAt } from './known.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Entry, textOf, type Value, Values } from './values.ts';

const METHODS = /^(?:get|post|put|patch|delete|head|options|request)$/;
/** Names that clients of axios have where the text doesn't show how they were made. */
const JS_CLIENT = /^(?:axios|\$?http|api|client|instance)$/;
/** What only code of a browser holds: the page itself, or a variable that a bundler writes into the page. */
const IN_BROWSER =
  /\b(?:document|window|localStorage|sessionStorage)\.|\buse(?:Effect|State)\(|\b(?:NEXT_PUBLIC|REACT_APP|VITE|NUXT_PUBLIC|GATSBY|EXPO_PUBLIC)_\w|"sec-fetch-mode"/;

interface Call {
  readonly form: Form;
  /** The method in the call's name. */
  readonly method: string | undefined;
  /** What it is called on: `axios`, `session`. */
  readonly client: string;
  /** Where the arguments begin, behind the bracket. */
  readonly start: number;
}

type Clients = ReadonlyMap<string, Form>;

/** Where the bracket of a call stands: behind a type in TypeScript, `get<Team[]>(…)`, which is no longer than so. */
function bracketAt(tokens: readonly Token[], start: number): number {
  if (wordAt(tokens, start) !== '<') return start;
  for (let at = start; at < start + 30; at += 1)
    if (wordAt(tokens, at) === '>' && wordAt(tokens, at + 1) === '(') return at + 1;
  return start;
}

function callAt(tokens: readonly Token[], at: number, clients: Clients): Call | undefined {
  const name = wordAt(tokens, at);
  const method = wordAt(tokens, at + 1) === '.' ? wordAt(tokens, at + 2) : '';
  const plain = wordAt(tokens, at + 1) === '(';
  const bracket = bracketAt(tokens, at + 3);
  const called = METHODS.test(method) && wordAt(tokens, bracket) === '(';
  const form = clients.get(name);
  if (name === 'fetch' && plain) return { form: 'fetch', method: undefined, client: name, start: at + 2 };
  if (plain && (form === 'axios' || (JS_CLIENT.test(name) && name !== 'client')))
    return { form: 'axios', method: undefined, client: name, start: at + 2 };
  if (!called) return undefined;
  const how = { method, client: name, start: bracket + 1 };
  if (form) return { form, ...how };
  if (/^(?:requests|httpx|session|client)$/.test(name)) return { form: 'python', ...how };
  return JS_CLIENT.test(name) ? { form: 'axios', ...how } : undefined;
}

function findCall(tokens: readonly Token[], clients: Clients): Call | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const call = callAt(tokens, at, clients);
    if (call) return call;
  }
  return undefined;
}

const entriesOf = (value: Value | undefined): readonly Entry[] =>
  value?.kind === 'map' ? value.entries : [];
const get = (value: Value | undefined, ...keys: readonly string[]) =>
  entriesOf(value).find(({ key }) => keys.includes(key))?.value;

/** A value as JSON, for bodies. */
function json(value: Value, depth = 0): unknown {
  if (depth > 24) return null;
  if (value.kind === 'list') return value.items.map((item) => json(item, depth + 1));
  if (value.kind === 'map')
    return Object.fromEntries(value.entries.map((one) => [one.key, json(one.value, depth + 1)]));
  const word = /^\$\{(true|false|null|True|False|None)\}$/.exec(value.text)?.[1]?.toLowerCase();
  if (word !== undefined) return word === 'true' ? true : word === 'false' ? false : null;
  return /^\d+(?:\.\d+)?$/.test(value.text) ? Number(value.text) : value.text;
}

function addQuery(draft: Draft, params: Value | undefined): void {
  for (const { key, value } of entriesOf(params)) {
    if (!draft.url || value.kind !== 'text') continue;
    const glue = draft.url.value.includes('?') ? '&' : '?';
    draft.url = { ...draft.url, value: `${draft.url.value}${glue}${key}=${value.text}` };
  }
}

function addBasic(draft: Draft, auth: Value | undefined): void {
  const [user, password] =
    auth?.kind === 'list' ? auth.items : [get(auth, 'username'), get(auth, 'password')];
  if (auth?.kind !== 'list' && !user) return;
  draft.basic = { value: `${textOf(user)}:${textOf(password)}`, line: auth?.line ?? 1 };
}

/** Headers that a client adds to every request: those it was made with, and those set on it. */
function clientHeaders({ values }: Known, client: string): readonly Entry[] {
  const places = ['', '.defaults.headers', '.defaults.headers.common'].map((place) => `${client}${place}`);
  return [
    ...places.flatMap((place) => entriesOf(get(values.get(place), 'headers'))),
    ...entriesOf(values.get(`${client}.headers`)),
    ...entriesOf(values.get(`${client}.defaults.headers`)).filter(({ value }) => value.kind === 'text'),
    ...entriesOf(values.get(`${client}.defaults.headers.common`)),
  ];
}

/** Whether code that was not pasted adds to the request: a client made elsewhere, headers or options under a name only. */
function isElsewhere(
  { client, form }: Call,
  known: Known,
  options: Value | undefined,
  headers: readonly Entry[],
) {
  const isOpen = (value: Value | undefined) => value?.kind === 'text' && value.text.startsWith('${');
  return (
    !(/^(?:fetch|axios|requests|httpx)$/.test(client) || known.clients.get(client) === form) ||
    [options, get(options, 'headers'), get(options, 'auth')].some(isOpen) ||
    [...entriesOf(options), ...headers].some(({ key }) => key === '…')
  );
}

/** Reads the first call of `fetch`, axios, Python's requests or httpx, with what the code set up in front of it. */
export function parseCall(text: string): ParsedRequest | undefined {
  const tokens = tokensOf(text);
  const lineOf = lineFinder(text);
  const known = readKnown(tokens, lineOf, (at) => callAt(tokens, at, new Map()) !== undefined);
  const call = findCall(tokens, known.clients);
  if (!call) return undefined;
  const values = new Values(tokens, lineOf, known.values);
  values.at = call.start;
  const { plain: given, named } = values.arguments();
  const plain = call.method === 'request' && call.form === 'python' ? given.slice(1) : given;
  const isConfig = plain[0]?.kind === 'map';
  const url = isConfig ? get(plain[0], 'url') : (plain[0] ?? get(named, 'url'));
  const hasBody = call.form === 'axios' && /^(?:post|put|patch)$/.test(call.method ?? '');
  const options = call.form === 'python' ? named : isConfig ? plain[0] : plain[hasBody ? 2 : 1];
  const settings = known.values.get(call.client);
  const draft: Draft = { headers: [], facts: [...known.facts, ...values.facts], followsRedirects: true };
  if (url?.kind === 'text') draft.url = { value: url.text, line: url.line };
  const base =
    get(options, 'baseURL') ??
    get(settings, 'baseURL', 'base_url') ??
    known.values.get(`${call.client}.defaults.baseURL`);
  if (base?.kind === 'text' && draft.url && !/^https?:/.test(draft.url.value)) {
    const path = draft.url.value.replace(/^\/?/, '/');
    draft.url = { ...draft.url, value: base.text.replace(/\/$/, '') + path };
  }
  const method = get(options, 'method') ?? (call.form === 'python' ? given[0] : undefined);
  const name = call.method === 'request' ? undefined : call.method;
  if (name !== undefined) draft.method = { value: name.toUpperCase(), line: url?.line ?? 1 };
  else if (method?.kind === 'text') draft.method = { value: method.text.toUpperCase(), line: method.line };
  const own = entriesOf(get(options, 'headers'));
  const shared = clientHeaders(known, call.client).filter(({ key }) => own.every((one) => one.key !== key));
  for (const { key, value } of [...own, ...shared]) {
    if (value.kind === 'text' && key !== '…')
      draft.headers.push({ name: key, value: value.text, line: value.line });
  }
  addBasic(draft, get(options, 'auth') ?? get(settings, 'auth') ?? known.values.get(`${call.client}.auth`));
  addQuery(draft, get(options, 'params') ?? get(settings, 'params'));
  addQuery(draft, known.values.get(`${wordAt(tokens, call.start)}.searchParams`));
  const body = get(options, 'body', 'data', 'json') ?? (hasBody ? plain[1] : undefined);
  if (body && !/^\$\{(?:null|None|undefined)\}$/.test(textOf(body)))
    draft.body = { value: body.kind === 'text' ? body.text : JSON.stringify(json(body)), line: body.line };
  const mode = get(options, 'mode');
  if (textOf(mode) === 'no-cors') draft.facts.push({ kind: 'no-cors', line: mode?.line ?? 1, detail: '' });
  const credentials = get(options, 'credentials', 'withCredentials') ?? get(settings, 'withCredentials');
  // Developer tools write it into every copy.
  if (/^(?:include|\$\{true\})$/.test(textOf(credentials)) && !/sec-fetch-/i.test(text))
    draft.facts.push({ kind: 'with-credentials', line: credentials?.line ?? 1, detail: '' });
  draft.elsewhere =
    isElsewhere(call, known, options, [...own, ...shared]) || text.includes('interceptors.request');
  draft.inBrowser = call.form !== 'python' && IN_BROWSER.test(text);
  return finish(call.form, draft);
}
