import { readEscaped } from '../shell/escapes.ts';

/** A piece of a string of code: text as it is, or the code of an expression inside it. */
export type Piece = { text: string } | { code: string };

export type Token =
  | {
      readonly kind: 'string';
      readonly pieces: readonly Piece[];
      readonly fills: boolean;
      readonly at: number;
    }
  | { readonly kind: 'word' | 'mark'; readonly text: string; readonly at: number };

const SKIP = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*)+/y;
const WORD = /[A-Za-z_$][\w$]*|\d[\w.]*/y;
const START = /([rbfu]{0,2})("""|'''|["'`])/iy;
/** Strings inside expressions inside strings; nobody writes more. */
const DEPTH = 4;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The end of the expression that begins at a place, where its closing brace stands. */
function braceEnd(text: string, at: number, depth: number): number {
  let open = 1;
  for (let end = at; end < text.length; end += 1) {
    const char = text.charAt(end);
    if (/["'`]/.test(char) && depth < DEPTH) end = readString(text, end, depth + 1).end - 1;
    else open += Number(char === '{') - Number(char === '}');
    if (open === 0) return end;
  }
  return text.length;
}

function readString(text: string, at: number, depth = 0): { token: Token; end: number } {
  const [whole = '', prefix = '', quote = ''] = match(START, text, at) ?? [];
  const opens = quote === '`' ? '${' : /f/i.test(prefix) ? '{' : undefined;
  const pieces: Piece[] = [];
  let plain = '';
  let end = at + whole.length;
  while (end < text.length && !text.startsWith(quote, end)) {
    if (quote.length === 1 && quote !== '`' && text[end] === '\n') break;
    if (opens === '{' && /^(?:\{\{|\}\})/.test(text.slice(end, end + 2))) {
      plain += text.charAt(end);
      end += 2;
    } else if (opens !== undefined && text.startsWith(opens, end)) {
      const close = braceEnd(text, end + opens.length, depth);
      pieces.push({ text: plain }, { code: text.slice(end + opens.length, close) });
      plain = '';
      end = close + 1;
    } else {
      const { text: char, length } = /r/i.test(prefix)
        ? { text: text.charAt(end), length: 1 }
        : readEscaped(text, end);
      plain += char;
      end += length;
    }
  }
  pieces.push({ text: plain });
  const token: Token = { kind: 'string', pieces, fills: opens !== undefined, at };
  return { token, end: Math.max(at + 1, end + quote.length) };
}

/** The tokens of JavaScript or Python. `//` and `#` begin comments in both. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const skipped = match(SKIP, text, at);
    if (skipped) at += skipped[0].length;
    else if (match(START, text, at)) {
      const { token, end } = readString(text, at);
      tokens.push(token);
      at = end;
    } else {
      const word = match(WORD, text, at)?.[0];
      tokens.push({ kind: word === undefined ? 'mark' : 'word', text: word ?? text.charAt(at), at });
      at += word?.length ?? 1;
    }
  }
  return tokens;
}
