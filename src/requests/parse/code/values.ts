import { IN_SINGLE_QUOTES } from '../shell/dialects.ts';
import type { Fact } from '../types.ts';
import { filledIn, resultOf } from './results.ts';
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

/** The arguments of a call: those without a name in order, those with one (Python's) as a map. */
export interface Arguments {
  readonly plain: readonly Value[];
  readonly named: Value & { readonly kind: 'map' };
}

/** Expressions nested deeper are not followed. */
const DEPTH = 24;
/** Each expression inside a string is read anew, so few fit into each other. */
const IN_STRING = 6;
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** A name in braces inside a string without the prefix or the quotes that would fill it in. */
const FIELD = /\$?\{([A-Za-z_][\w.]*)\}/y;

export const textOf = (value: Value | undefined): string => (value?.kind === 'text' ? value.text : '');

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
    return this.word(ahead) === text;
  }

  /** The text of a token that is no string. */
  private word(ahead = 0): string {
    const token = this.tokens[this.at + ahead];
    return token && token.kind !== 'string' ? token.text : '';
  }

  /** An expression: values joined by `+` or filled in by `%`, or standing next to each other as Python's strings may. */
  read(depth = 0): Value {
    let value = this.one(depth);
    while (this.at < this.tokens.length) {
      const sign = this.word();
      if (sign === '%') {
        this.at += 1;
        const given = this.one(depth);
        const items = given.kind === 'list' ? given.items : [given];
        value = { kind: 'text', text: filledIn(textOf(value), /%[sdr]/g, items), line: value.line };
      } else if (sign === '+' || this.tokens[this.at]?.kind === 'string') {
        if (sign === '+') this.at += 1;
        value = { kind: 'text', text: textOf(value) + textOf(this.one(depth)), line: value.line };
      } else break;
    }
    this.alternatives(depth);
    return value;
  }

  /** Skips what stands in only when the value is none (`?? ''`, `|| ''`, `or ""`), or under another condition, and casts. */
  private alternatives(depth: number): void {
    while (depth < DEPTH) {
      const sign = this.word();
      const doubled = (sign === '?' || sign === '|') && this.is(sign, 1);
      if (!doubled && !['or', 'if', 'else', 'as', 'satisfies'].includes(sign)) return;
      this.at += doubled ? 2 : 1;
      this.read(depth + 1);
    }
  }

  private one(depth: number): Value {
    const token = this.tokens[this.at];
    const line = this.lineOf(token?.at ?? 0);
    this.at += 1;
    if (!token || depth > DEPTH) return { kind: 'text', text: '', line };
    if (token.kind === 'string') return this.methods(this.string(token, line, depth), line, depth);
    if (token.text === '{') return this.map(line, depth);
    if (token.text === '[' || token.text === '(') return this.list(CLOSES[token.text] ?? ')', line, depth);
    if (token.kind === 'word') return this.name(token.text, line, depth);
    return { kind: 'text', text: '', line };
  }

  private string(token: Token & { kind: 'string' }, line: number, depth: number): string {
    const isFormat = this.is('.') && this.is('format', 1);
    return token.pieces
      .map((piece) => {
        if ('text' in piece) return isFormat ? piece.text : this.plain(piece.text, token.fills, line);
        const inner = new Values(tokensOf(piece.code), () => line, this.known);
        return textOf(inner.read(depth + IN_STRING));
      })
      .join('');
  }

  /** The methods called on a string: `.format(…)` fills it in, others (`.encode()`, `.trim()`) leave it as it is. */
  private methods(start: string, line: number, depth: number): Value {
    let text = start;
    while (this.is('.') && this.is('(', 2)) {
      const isFormat = this.is('format', 1);
      this.at += 3;
      const { plain, named } = this.arguments(depth);
      if (isFormat) text = filledIn(text, /\{(\w*)\}/g, plain, named.entries);
    }
    return { kind: 'text', text, line };
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
      const spread = this.spread(depth);
      if (spread) return void entries.push(...spread);
      const token = this.tokens[this.at];
      const key = this.one(depth + 1);
      const isWord = token?.kind === 'word' && !(key.kind === 'text' && /^\d/.test(key.text));
      const name = isWord ? token.text : textOf(key);
      if (this.is(':')) this.at += 1;
      else if (!this.is(',') && !this.is('}')) return;
      else return void entries.push({ key: name, value: key });
      entries.push({ key: name, value: this.read(depth + 1) });
    });
    return { kind: 'map', entries, line };
  }

  /** `...more` and `**more`: what is known of it, or an entry under `…` that says that more comes from elsewhere. */
  private spread(depth: number): readonly Entry[] | undefined {
    const length =
      this.is('.') && this.is('.', 1) && this.is('.', 2) ? 3 : this.is('*') && this.is('*', 1) ? 2 : 0;
    if (length === 0) return undefined;
    this.at += length;
    const value = this.read(depth + 1);
    return value.kind === 'map' ? value.entries : [{ key: '…', value }];
  }

  /** The arguments of a call whose opening bracket was read. */
  arguments(depth = 0): Arguments {
    const plain: Value[] = [];
    const entries: Entry[] = [];
    this.until(')', () => {
      const isNamed = this.is('=', 1) && !this.is('=', 2) && !this.is('>', 2);
      const name = isNamed ? this.word() : undefined;
      if (isNamed) this.at += 2;
      const value = this.read(depth + 1);
      if (name !== undefined) entries.push({ key: name, value });
      else plain.push(value);
    });
    return { plain, named: { kind: 'map', entries, line: 1 } };
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
      } else if (this.is('?') && this.is('.', 1)) this.at += 1;
      else if (this.is('[') || this.is('(')) {
        const called = this.is('(');
        this.at += 1;
        if (called) value = resultOf(path, this.arguments(depth), value, line);
        else {
          const items: Value[] = [];
          this.until(']', () => items.push(this.read(depth + 1)));
          if (/(?:environ|env)$/.test(path) && items[0]) value = variable(textOf(items[0]), line);
        }
      } else if (this.is('!') && !this.is('=', 1)) this.at += 1;
      else break;
    }
    if (value) return value;
    if (/^\d/.test(first)) return { kind: 'text', text: first, line };
    return this.known.get(path) ?? variable(path.replace(/^.*\./, '').replace(/\W/g, '_'), line);
  }
}

/** The value of a variable that the code does not show. */
export const variable = (name: string, line: number): Value => ({ kind: 'text', text: `\${${name}}`, line });
