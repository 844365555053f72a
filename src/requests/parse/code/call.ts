import { lineFinder } from '../lines.ts';
import { type Draft, type Form, finish, type ParsedRequest } from '../types.ts';
import { type Entry, type Value, Values } from './values.ts';
import { type Token, tokensOf } from './tokens.ts';

const METHODS = /^(?:get|post|put|patch|delete|head|options|request)$/;
const JS_CLIENT = /^(?:axios|\$?http|api|client|instance)$/;

interface Call {
  readonly form: Form;
  /** The method in the call's name. */
  readonly method: string | undefined;
  /** Where the arguments begin, behind the bracket. */
  readonly start: number;
}

const textAt = (tokens: readonly Token[], at: number) => {
  const token = tokens[at];
  return token && token.kind !== 'string' ? token.text : '';
};

function findCall(tokens: readonly Token[]): Call | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const name = textAt(tokens, at);
    const method = textAt(tokens, at + 1) === '.' ? textAt(tokens, at + 2) : '';
    const plain = textAt(tokens, at + 1) === '(';
    const called = METHODS.test(method) && textAt(tokens, at + 3) === '(';
    if (name === 'fetch' && plain) return { form: 'fetch', method: undefined, start: at + 2 };
    if (JS_CLIENT.test(name) && plain && name !== 'client')
      return { form: 'axios', method: undefined, start: at + 2 };
    if (/^(?:requests|httpx|session|client)$/.test(name) && called)
      return { form: 'python', method, start: at + 4 };
    if (JS_CLIENT.test(name) && called) return { form: 'axios', method, start: at + 4 };
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
  const text = (value: Value | undefined) => (value?.kind === 'text' ? value.text : '');
  draft.basic = { value: `${text(user)}:${text(password)}`, line: auth?.line ?? 1 };
}

/** The arguments: those without a name in order, those with one (Python's) as a map. */
function readArguments(values: Values): { plain: Value[]; named: Value } {
  const plain: Value[] = [];
  const entries: Entry[] = [];
  values.until(')', () => {
    const isNamed = values.is('=', 1) && !values.is('=', 2);
    const name = isNamed ? textAt(values.tokens, values.at) : undefined;
    if (isNamed) values.at += 2;
    const value = values.read();
    if (name !== undefined) entries.push({ key: name, value });
    else plain.push(value);
  });
  return { plain, named: { kind: 'map', entries, line: 1 } };
}

/** What the code gave names to before, each the value that was given first. */
function knownValues(tokens: readonly Token[], lineOf: (place: number) => number) {
  const known = new Map<string, Value>();
  const values = new Values(tokens, lineOf, known);
  let depth = 0;
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const text = textAt(tokens, at);
    depth += Number(/^[([]$/.test(text)) - Number(/^[)\]]$/.test(text));
    const isName = depth === 0 && tokens[at]?.kind === 'word' && textAt(tokens, at - 1) !== '.';
    if (!isName || textAt(tokens, at + 1) !== '=' || textAt(tokens, at + 2) === '=') continue;
    if (/^(?:await|async)$/.test(textAt(tokens, at + 2)) || findCall(tokens.slice(at + 2, at + 6))) continue;
    values.at = at + 2;
    if (!known.has(text)) known.set(text, values.read());
  }
  return { known, facts: values.facts };
}

/** Reads a call of `fetch`, axios or Python's requests (httpx too). The first one of the text counts. */
export function parseCall(text: string): ParsedRequest | undefined {
  const tokens = tokensOf(text);
  const call = findCall(tokens);
  if (!call) return undefined;
  const lineOf = lineFinder(text);
  const { known, facts } = knownValues(tokens, lineOf);
  const values = new Values(tokens, lineOf, known);
  values.at = call.start;
  const { plain, named } = readArguments(values);
  const isConfig = plain[0]?.kind === 'map';
  if (call.method === 'request' && call.form === 'python') plain.shift();
  const url = isConfig ? get(plain[0], 'url') : (plain[0] ?? get(named, 'url'));
  const hasBody = call.form === 'axios' && /^(?:post|put|patch)$/.test(call.method ?? '');
  const options = call.form === 'python' ? named : isConfig ? plain[0] : plain[hasBody ? 2 : 1];
  const draft: Draft = { headers: [], facts: [...facts, ...values.facts], followsRedirects: true };
  if (url?.kind === 'text') draft.url = { value: url.text, line: url.line };
  const base = get(options, 'baseURL');
  if (base?.kind === 'text' && draft.url) draft.url = { ...draft.url, value: base.text + draft.url.value };
  const method = get(options, 'method');
  const name = call.method === 'request' ? undefined : call.method;
  if (name !== undefined) draft.method = { value: name.toUpperCase(), line: url?.line ?? 1 };
  else if (method?.kind === 'text') draft.method = { value: method.text.toUpperCase(), line: method.line };
  for (const { key, value } of entriesOf(get(options, 'headers'))) {
    if (value.kind === 'text') draft.headers.push({ name: key, value: value.text, line: value.line });
  }
  addBasic(draft, get(options, 'auth'));
  addQuery(draft, get(options, 'params'));
  const body = get(options, 'body', 'data', 'json') ?? (hasBody ? plain[1] : undefined);
  if (body)
    draft.body = { value: body.kind === 'text' ? body.text : JSON.stringify(json(body)), line: body.line };
  const mode = get(options, 'mode');
  if (mode?.kind === 'text' && mode.text === 'no-cors')
    draft.facts.push({ kind: 'no-cors', line: mode.line, detail: '' });
  const headerFacts = draft.facts.filter(
    (one, at, all) =>
      all.findIndex(
        ({ line, detail, kind }) => line === one.line && detail === one.detail && kind === one.kind,
      ) === at,
  );
  return finish(call.form, { ...draft, facts: headerFacts, inBrowser: /^\s*(?:"|')?sec-fetch/m.test(text) });
}
