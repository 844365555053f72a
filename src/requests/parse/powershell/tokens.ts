import { lineFinder } from '../lines.ts';
import { IN_SINGLE_QUOTES } from '../shell/dialects.ts';
import type { Fact } from '../types.ts';

/** A token of PowerShell. A variable stands as `${name}` in the text of a string, a variable or a word. */
export interface Token {
  readonly kind: 'string' | 'variable' | 'word' | 'mark' | 'end';
  readonly text: string;
  readonly line: number;
}

const SKIP = /(?:[ \t]+|`[ \t]*\r?\n|<#[\s\S]*?#>|#[^\n]*)+/y;
const END = /(?:\r?\n|;)/y;
const VARIABLE = /\$\{?(?:env:|script:|global:)?([A-Za-z_]\w*)\}?/iy;
const WORD = /[^\s`"'“”„‘’$@(){}[\],;=.|]+(?:\.[^\s`"'“”„‘’$@(){}[\],;=|]*)*/y;
const HERE = /@(["'])[ \t]*\r?\n([\s\S]*?)\r?\n\1@/y;
const DOUBLE = /["“”„]/;
const SINGLE = /['‘’‚‛]/;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };
/** The characters that begin what a shell or PowerShell would fill in. */
const STARTS = /[$%]/;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads PowerShell's tokens, as far as calls of its web commands need. */
class Reader {
  readonly tokens: Token[] = [];
  readonly facts: Fact[] = [];
  private at = 0;
  private readonly text: string;
  private readonly lineOf: (place: number) => number;

  constructor(text: string) {
    this.text = text;
    this.lineOf = lineFinder(text);
  }

  read(): void {
    while (this.at < this.text.length) {
      const skipped = match(SKIP, this.text, this.at);
      if (skipped) this.at += skipped[0].length;
      else this.one(this.text.charAt(this.at));
    }
  }

  private push(kind: Token['kind'], text: string, length: number): void {
    this.tokens.push({ kind, text, line: this.lineOf(this.at) });
    this.at += length;
  }

  private one(char: string): void {
    const found = (pattern: RegExp) => match(pattern, this.text, this.at);
    const end = found(END);
    const here = found(HERE);
    const variable = found(VARIABLE);
    const word = found(WORD);
    if (end) this.push('end', '', end[0].length);
    else if (here) this.push('string', here[2] ?? '', here[0].length);
    else if (DOUBLE.test(char) || SINGLE.test(char)) this.string(DOUBLE.test(char));
    else if (variable) this.push('variable', `\${${variable[1] ?? ''}}`, variable[0].length);
    else if (word) this.push('word', word[0], word[0].length);
    else this.push('mark', char, 1);
  }

  private string(isDouble: boolean): void {
    const start = this.at;
    const quote = isDouble ? DOUBLE : SINGLE;
    let text = '';
    this.at += 1;
    while (this.at < this.text.length) {
      const char = this.text.charAt(this.at);
      const next = this.text.charAt(this.at + 1);
      if (quote.test(char) && !quote.test(next)) break;
      if (quote.test(char) || (isDouble && char === '`')) {
        text += quote.test(char) ? char : (ESCAPED[next] ?? next);
        this.at += 2;
      } else if (STARTS.test(char)) text += isDouble ? this.filled() : this.unfilled();
      else {
        text += char;
        this.at += 1;
      }
    }
    const end = this.at + 1;
    this.at = start;
    this.push('string', text, end - start);
  }

  /** A variable or an expression inside a string: `$env:KEY`, `$($env:KEY)`. */
  private filled(): string {
    const variable = match(VARIABLE, this.text, this.at);
    if (variable) {
      this.at += variable[0].length;
      return `\${${variable[1] ?? ''}}`;
    }
    if (!this.text.startsWith('$(', this.at)) return this.plain();
    let depth = 0;
    const start = this.at;
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      depth += Number(this.text[this.at] === '(') - Number(this.text[this.at] === ')');
      if (depth === 0) break;
    }
    this.at += 1;
    const inside = this.text.slice(start + 2, this.at - 1);
    const name = /\$\{?(?:env:)?([A-Za-z_]\w*)\}?$/i.exec(inside.trim())?.[1];
    return `\${${name ?? 'OUTPUT'}}`;
  }

  private unfilled(): string {
    const found = match(IN_SINGLE_QUOTES, this.text, this.at);
    if (!found) return this.plain();
    const name = found.slice(1).find(Boolean) ?? '';
    this.facts.push({ kind: 'not-expanded', line: this.lineOf(this.at), detail: name });
    this.at += found[0].length;
    return `\${${name}}`;
  }

  private plain(): string {
    this.at += 1;
    return this.text.charAt(this.at - 1);
  }
}

export function tokensOf(text: string): { tokens: readonly Token[]; facts: readonly Fact[] } {
  const reader = new Reader(text);
  reader.read();
  return reader;
}
