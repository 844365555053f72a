import { IN_SINGLE_QUOTES } from '../shell/dialects.ts';
import type { Fact } from '../types.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What an expression comes to, as far as reading tells. */
export type Value =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly line: number };

export interface Entry {
  readonly key: string;
  readonly value: Value;
}

/** Expressions nested deeper are not followed. */
const DEPTH = 24;
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const ENCODERS = /(?:^|\.)(?:btoa|b64encode|base64)$/;
const HANDS_ON = /(?:^|\.)(?:stringify|dumps|Headers|URLSearchParams|String|dict|str|encode|from|URL)$/;
/** A name in braces inside a string without the prefix or the quotes that would fill it in. */
const FIELD = /\$?\{([A-Za-z_][\w.]*)\}/y;

/** Reads expressions of JavaScript and Python from a list of tokens. */
export class Values {
  at = 0;
  readonly facts: Fact[] = [];
  readonly tokens: readonly Token[];
  private readonly lineOf: (place: number) => number;
  private readonly known: ReadonlyMap<string, Value>;

  constructor(
    tokens: readonly Token[],
    lineOf: (place: number) => number,
    known: ReadonlyMap<string, Value>,
  ) {
    this.tokens = tokens;
    this.lineOf = lineOf;
    this.known = known;
  }

  is(text: string, ahead = 0): boolean {
    const token = this.tokens[this.at + ahead];
    return token !== undefined && token.kind !== 'string' && token.text === text;
  }

  /** An expression: values joined by `+`, or standing next to each other as Python's strings may. */
  read(depth = 0): Value {
    let value = this.one(depth);
    while (this.at < this.tokens.length) {
      const joined = this.is('+');
      if (joined) this.at += 1;
      else if (this.tokens[this.at]?.kind !== 'string') break;
      value = this.join(value, this.one(depth));
    }
    return value;
  }

  private join(left: Value, right: Value): Value {
    const text = (value: Value) => (value.kind === 'text' ? value.text : '');
    return { kind: 'text', text: text(left) + text(right), line: left.line };
  }

  private one(depth: number): Value {
    const token = this.tokens[this.at];
    const line = this.lineOf(token?.at ?? 0);
    this.at += 1;
    if (!token || depth > DEPTH) return { kind: 'text', text: '', line };
    if (token.kind === 'string') return { kind: 'text', text: this.string(token, line, depth), line };
    if (token.text === '{') return this.map(line, depth);
    if (token.text === '[' || token.text === '(') return this.list(CLOSES[token.text] ?? ')', line, depth);
    if (token.kind === 'word') return this.name(token.text, line, depth);
    return { kind: 'text', text: '', line };
  }

  private string(token: Token & { kind: 'string' }, line: number, depth: number): string {
    return token.pieces
      .map((piece) => {
        if ('text' in piece) return this.plain(piece.text, token.fills, line);
        const inner = new Values(tokensOf(piece.code), () => line, this.known);
        const value = inner.read(depth + 1);
        return value.kind === 'text' ? value.text : '';
      })
      .join('');
  }

  /** Text of a string, with what nothing fills in marked as a variable. */
  private plain(text: string, fills: boolean, line: number): string {
    let out = '';
    for (let at = 0; at < text.length;) {
      IN_SINGLE_QUOTES.lastIndex = at;
      FIELD.lastIndex = at;
      const match = IN_SINGLE_QUOTES.exec(text) ?? (fills ? null : FIELD.exec(text));
      const name = match?.slice(1).find(Boolean)?.replace(/^.*\./, '') ?? '';
      if (match) this.facts.push({ kind: 'not-expanded', line, detail: name });
      out += match ? `\${${name}}` : text.charAt(at);
      at += match?.[0].length ?? 1;
    }
    return out;
  }

  private list(close: string, line: number, depth: number): Value {
    const items: Value[] = [];
    this.until(close, () => items.push(this.read(depth + 1)));
    if (close === ')' && items[0] && items.length === 1) return items[0];
    return { kind: 'list', items, line };
  }

  private map(line: number, depth: number): Value {
    const entries: Entry[] = [];
    this.until('}', () => {
      const token = this.tokens[this.at];
      const key = this.one(depth + 1);
      const isWord = token?.kind === 'word' && !(key.kind === 'text' && /^\d/.test(key.text));
      const name = isWord ? token.text : key.kind === 'text' ? key.text : '';
      if (this.is(':')) this.at += 1;
      else if (!this.is(',') && !this.is('}')) return;
      else return void entries.push({ key: name, value: key });
      entries.push({ key: name, value: this.read(depth + 1) });
    });
    return { kind: 'map', entries, line };
  }

  /** Reads parts up to a closing mark, and goes on by one token at least for each. */
  until(close: string, read: () => void): void {
    while (this.at < this.tokens.length && !this.is(close)) {
      const before = this.at;
      if (this.is(',')) this.at += 1;
      else read();
      if (this.at === before) this.at += 1;
    }
    this.at += 1;
  }

  /** A variable, a call or a path such as `process.env.KEY` and `os.environ["KEY"]`. */
  private name(first: string, line: number, depth: number): Value {
    if (/^(?:new|await)$/.test(first)) return this.one(depth + 1);
    let path = first;
    let value: Value | undefined;
    for (;;) {
      const next = this.tokens[this.at + 1];
      if (this.is('.') && next?.kind === 'word') {
        path += `.${next.text}`;
        this.at += 2;
      } else if (this.is('[') || this.is('(')) {
        const called = this.is('(');
        this.at += 1;
        const items: Value[] = [];
        this.until(called ? ')' : ']', () => items.push(this.read(depth + 1)));
        value = this.result(path, items[0], value, line, called);
      } else if (this.is('!') && !this.is('=', 1)) this.at += 1;
      else break;
    }
    if (value) return value;
    if (/^\d/.test(first)) return { kind: 'text', text: first, line };
    const known = this.known.get(path);
    return known ?? { kind: 'text', text: `\${${path.replace(/^.*\./, '').replace(/\W/g, '_')}}`, line };
  }

  private result(
    path: string,
    given: Value | undefined,
    before: Value | undefined,
    line: number,
    called: boolean,
  ): Value | undefined {
    if (/(?:environ(?:\.get)?|getenv|env)$/.test(path) && given?.kind === 'text') {
      return { kind: 'text', text: `\${${given.text}}`, line };
    }
    if (before) return before;
    const text = given?.kind === 'text' ? given.text : '';
    if (called && ENCODERS.test(path)) return { kind: 'text', text: `base64(${text})`, line };
    if (called && path.endsWith('Buffer.from')) return { kind: 'text', text: `base64(${text})`, line };
    return called && HANDS_ON.test(path) ? given : undefined;
  }
}
