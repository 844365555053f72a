import { type Draft, finish, type ParsedRequest, type Placed } from '../types.ts';
import { type Token, tokensOf } from './tokens.ts';

/** PowerShell's web commands and their short names. `curl` and `wget` are short names in Windows PowerShell only. */
const COMMAND = /^(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr)$/i;

export const looksLikePowerShell = (text: string): boolean =>
  /(?:^|[\s=(|;])(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr)\s/im.test(text);

type Table = Map<string, Value>;
type Value = Placed & { readonly table?: Table };

const NOTHING: Token = { kind: 'end', text: '', line: 1 };
/** Parameters without a value. */
const SWITCH =
  /^-(?:UseBasicParsing|SkipCertificateCheck|SkipHeaderValidation|PassThru|Verbose|Debug|NoProxy)$/i;

/** Reads statements in order: what variables are, then the first web command. */
class Reader {
  private at = 0;
  private readonly known = new Map<string, Value>();
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  private peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? NOTHING;
  }

  private is(text: string, ahead = 0): boolean {
    const { kind, text: own } = this.peek(ahead);
    return kind === 'mark' && own === text;
  }

  /** The web command's own tokens are next when this returns true. */
  findCommand(): boolean {
    while (this.at < this.tokens.length) {
      const { kind, text } = this.peek();
      this.at += 1;
      if (kind === 'word' && COMMAND.test(text)) return true;
      if (kind === 'variable') this.statement(text);
    }
    return false;
  }

  private statement(variable: string): void {
    const word = this.peek(1);
    if (this.is('=')) {
      const { kind, text } = this.peek(1);
      if (kind === 'word' && COMMAND.test(text)) return;
      this.at += 1;
      if (!this.known.has(variable)) this.known.set(variable, this.value());
    } else if (this.is('.') && word.text === 'Add' && this.is('(', 2)) {
      this.at += 3;
      this.put(variable, this.value(), () => (this.at += Number(this.is(','))));
    } else if (this.is('[') && this.is(']', 2) && this.is('=', 3)) {
      this.at += 1;
      this.put(variable, this.value(), () => (this.at += 2));
    } else if (this.is('.') && this.is('=', 2)) {
      this.at += 3;
      this.put(variable, { value: word.text, line: word.line }, () => undefined);
    }
  }

  private put(variable: string, key: Value, skip: () => unknown): void {
    skip();
    const table = this.known.get(variable)?.table ?? new Map<string, Value>();
    table.set(key.value, this.value());
    this.known.set(variable, { value: '', line: key.line, table });
  }

  /** A string, a variable, a table or what a call in brackets comes to. */
  value(): Value {
    const { kind, text, line } = this.peek();
    if (kind === 'end') return { value: '', line };
    this.at += 1;
    if (text === '@' && this.is('{')) return this.table(line);
    if (kind === 'mark' && text === '@')
      return this.known.get(`\${${this.next().text}}`) ?? { value: '', line };
    if (kind === 'mark' && /[([]/.test(text)) return this.call(text, line);
    if (kind === 'string') return this.joined({ value: this.filledIn(text), line }, line);
    let value = kind === 'variable' ? (this.known.get(text) ?? { value: text, line }) : { value: text, line };
    if (kind === 'word' && /^New-Object$/i.test(text)) value = { value: '', line, table: new Map() };
    return this.joined(value, line);
  }

  /** A string with the variables that were given a text. */
  private filledIn(text: string): string {
    return text.replace(/\$\{\w+\}/g, (variable) => {
      const known = this.known.get(variable);
      return known && !known.table ? known.value : variable;
    });
  }

  private next(): Token {
    this.at += 1;
    return this.tokens[this.at - 1] ?? NOTHING;
  }

  private isWord(text: string): boolean {
    return this.peek().kind === 'word' && this.peek().text === text;
  }

  /** What `+` adds to a value, and `-f` fills into it: `"{0}:{1}" -f $user, $token`. */
  private joined(start: Value, line: number): Value {
    let value = start;
    while (this.isWord('+') || this.isWord('-f')) {
      const { text } = this.next();
      const given = [this.value().value];
      while (text === '-f' && this.is(',')) {
        this.at += 1;
        given.push(this.value().value);
      }
      const filled = value.value.replace(/\{(\d+)\}/g, (whole, at: string) => given[Number(at)] ?? whole);
      value = { value: text === '+' ? value.value + (given[0] ?? '') : filled, line };
    }
    return value;
  }

  private table(line: number): Value {
    const table: Table = new Map();
    this.at += 1;
    while (this.at < this.tokens.length && !this.is('}')) {
      const before = this.at;
      const key = this.peek();
      this.at += 1;
      if (this.is('=')) {
        this.at += 1;
        table.set(key.text, this.value());
      }
      this.at = Math.max(this.at, before + 1);
    }
    this.at += 1;
    return { value: '', line, table };
  }

  /** `[Convert]::ToBase64String(…)`, `(ConvertTo-Json …)`: only what is encoded in Base64 matters. */
  private call(opening: string, line: number): Value {
    const start = this.at;
    if (opening === '(' && /^(?:string|variable)$/.test(this.peek().kind)) {
      const value = this.value();
      if (this.is(')')) {
        this.at += 1;
        return value;
      }
      this.at = start;
    }
    let depth = 1;
    let last = '';
    let encodes = false;
    const isOpen = () => depth > 0 || this.is('(') || this.is('[') || this.peek().text.startsWith('::');
    while (this.at < this.tokens.length && isOpen()) {
      const { kind, text } = this.peek();
      if (kind === 'mark') depth += Number(/[([]/.test(text)) - Number(/[)\]]/.test(text));
      encodes ||= text.includes('ToBase64String');
      if (kind === 'string' || kind === 'variable') last = this.value().value;
      else this.at += 1;
    }
    if (encodes) return { value: `base64(${last})`, line };
    return { value: opening === '(' && /^\$\{\w+\}$/.test(last) ? last : '${OUTPUT}', line };
  }

  /** The parameters up to the end of the statement, by their names in small letters; the one without a name is `-uri`. */
  parameters(): Map<string, Value> {
    const found = new Map<string, Value>();
    while (this.peek().kind !== 'end' && !this.is('|') && !this.is(')')) {
      const { kind, text } = this.peek();
      const isName = kind === 'word' && text.startsWith('-');
      if (!isName) {
        const value = this.value();
        // `@params`, a table of parameters
        for (const [name, given] of value.table ?? []) found.set(`-${name.toLowerCase()}`, given);
        if (!value.table && !found.has('-uri')) found.set('-uri', value);
      } else {
        this.at += 1;
        if (!SWITCH.test(text)) found.set(text.toLowerCase().replace(/:$/, ''), this.value());
      }
    }
    return found;
  }
}

/** Reads a call of `Invoke-RestMethod` or `Invoke-WebRequest`, with the variables set in front of it. */
export function parsePowerShell(text: string): ParsedRequest | undefined {
  const { tokens, facts } = tokensOf(text);
  const reader = new Reader(tokens);
  if (!reader.findCommand()) return undefined;
  const given = reader.parameters();
  const get = (...names: readonly string[]) => names.map((name) => given.get(name)).find(Boolean);
  const draft: Draft = { headers: [], facts: [...facts], followsRedirects: true };
  const url = get('-uri');
  if (url) draft.url = url;
  const method = get('-method', '-custommethod');
  if (method) draft.method = { ...method, value: method.value.toUpperCase() };
  const headers = get('-headers');
  for (const [name, { value, line }] of headers?.table ?? []) draft.headers.push({ name, value, line });
  const type = get('-contenttype');
  if (type) draft.headers.push({ name: 'Content-Type', ...type });
  // PowerShell 7: `-Authentication Bearer -Token $secure`
  const token = get('-token');
  if (token) draft.headers.push({ name: 'Authorization', ...token, value: `Bearer ${token.value}` });
  const body = get('-body');
  if (body?.value) draft.body = body;
  draft.elsewhere = (headers !== undefined && !headers.table) || given.has('-credential');
  return finish('powershell', draft);
}
