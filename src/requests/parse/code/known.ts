import type { Fact, Form } from '../types.ts';
import type { Token } from './tokens.ts';
import { type Entry, textOf, type Value, Values } from './values.ts';

/** What the code gave names to in front of the call. */
export interface Known {
  /** By name or path: `headers`, `session.headers`, `url.searchParams`. */
  readonly values: Map<string, Value>;
  /** Names of clients: `const api = axios.create(…)`, `s = requests.Session()`. */
  readonly clients: Map<string, Form>;
  readonly facts: readonly Fact[];
}

const MAKERS: Readonly<Record<string, Form>> = {
  'axios.create': 'axios',
  'requests.Session': 'python',
  'requests.session': 'python',
  'httpx.Client': 'python',
  'httpx.AsyncClient': 'python',
};
/** A type behind a name in TypeScript is no longer than so many tokens. */
const TYPE = 14;

export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token && token.kind !== 'string' ? token.text : '';
}

/** An object's own fields are known by their names: `this.http` is `http`. */
const ITSELF = /^(?:this|self)$/;

/** The path that begins at a token, `session.headers.update`, and where it ends. */
export function pathAt(tokens: readonly Token[], start: number): { path: string; end: number } {
  const isItself = ITSELF.test(wordAt(tokens, start)) && wordAt(tokens, start + 1) === '.';
  const at = isItself ? start + 2 : start;
  let path = wordAt(tokens, at);
  let end = at + 1;
  while (wordAt(tokens, end) === '.' && tokens[end + 1]?.kind === 'word') {
    path += `.${wordAt(tokens, end + 1)}`;
    end += 2;
  }
  return { path, end };
}

class Reader {
  readonly values = new Map<string, Value>();
  readonly clients = new Map<string, Form>([['axios', 'axios']]);
  private readonly expressions: Values;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[], lineOf: (place: number) => number) {
    this.tokens = tokens;
    this.expressions = new Values(tokens, lineOf, this.values);
  }

  get facts(): readonly Fact[] {
    return this.expressions.facts;
  }

  private readAt(at: number): Value {
    this.expressions.at = at;
    return this.expressions.read();
  }

  private add(path: string, more: readonly Entry[]): void {
    const before = this.values.get(path);
    const entries = before?.kind === 'map' ? before.entries : [];
    const kept = entries.filter(({ key }) => more.every((one) => one.key !== key));
    this.values.set(path, { kind: 'map', entries: [...kept, ...more], line: before?.line ?? 1 });
  }

  private assign(path: string, at: number): void {
    const { path: maker, end } = pathAt(this.tokens, at);
    const form = wordAt(this.tokens, end) === '(' ? MAKERS[maker] : undefined;
    if (form) this.clients.set(path, form);
    if (/^(?:await|async|function)$/.test(maker)) return;
    if (!this.values.has(path)) this.values.set(path, this.readAt(at));
  }

  /** Reads a statement that begins with a path, where it gives something a value. */
  statement(at: number): void {
    const { path, end } = pathAt(this.tokens, at);
    const [base = '', method = ''] = /^(.*)\.(\w+)$/.exec(path)?.slice(1) ?? [];
    let next = end;
    if (wordAt(this.tokens, next) === ':' && /^(?:const|let|var)$/.test(wordAt(this.tokens, at - 1))) {
      while (next < end + TYPE && wordAt(this.tokens, next) !== '=') next += 1;
    }
    const sign = wordAt(this.tokens, next);
    if (sign === '=' && !/^[=>]$/.test(wordAt(this.tokens, next + 1))) this.assign(path, next + 1);
    else if (sign === '[' && wordAt(this.tokens, next + 3) === '=') {
      const key = this.readAt(next + 1);
      this.add(path, [{ key: textOf(key), value: this.readAt(next + 4) }]);
    } else if (sign === '(' && MAKERS[path]) {
      // Python: `with httpx.Client(…) as client`
      const value = this.readAt(at);
      const after = this.expressions.at;
      if (wordAt(this.tokens, after - 2) !== 'as') return;
      this.clients.set(wordAt(this.tokens, after - 1), MAKERS[path]);
      this.values.set(wordAt(this.tokens, after - 1), value);
    } else if (sign === '(' && /^(?:append|set|update)$/.test(method)) {
      this.expressions.at = next + 1;
      const { plain, named } = this.expressions.arguments();
      const [first, second] = plain;
      if (method === 'update') this.add(base, first?.kind === 'map' ? first.entries : named.entries);
      else if (first && second) this.add(base, [{ key: textOf(first), value: second }]);
    }
  }
}

/**
 * Reads what code gave names to: variables, headers added one by one, clients with headers of their own. A name keeps
 * the value that it was given first.
 * @param isCall whether a request is sent at a token: what it answers is no value that counts
 */
export function readKnown(
  tokens: readonly Token[],
  lineOf: (place: number) => number,
  isCall: (at: number) => boolean,
): Known {
  const reader = new Reader(tokens, lineOf);
  const open: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const text = wordAt(tokens, at);
    if (/^[([{]$/.test(text)) open.push(text);
    else if (/^[)\]}]$/.test(text)) open.pop();
    const isInside = /^[([]$/.test(open.at(-1) ?? '');
    if (isInside || tokens[at]?.kind !== 'word' || wordAt(tokens, at - 1) === '.') continue;
    const { end } = pathAt(tokens, at);
    if (!isCall(at) && !isCall(end + 1) && !(wordAt(tokens, end + 1) === 'await')) reader.statement(at);
  }
  return { values: reader.values, clients: reader.clients, facts: reader.facts };
}
