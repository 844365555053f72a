import { lineFinder } from '../lines.ts';
import type { Fact, FactKind } from '../types.ts';
import { type Dialect, DIALECTS, IN_SINGLE_QUOTES, type Shell } from './dialects.ts';
import { readEscaped } from './escapes.ts';

export interface Word {
  text: string;
  readonly line: number;
}

const CURLY = /[“”„‘’]/;
const ENDS = /[|;&<>]/;
const GOES_ON = /^\s*(?:-{1,2}[A-Za-z]|["']?https?:)/;

/** Reads the words of one command, as its shell would. */
class Reader {
  readonly words: Word[] = [];
  readonly facts: Fact[] = [];
  private at = 0;
  private word: Word | undefined;
  private readonly lineOf: (place: number) => number;
  private readonly dialect: Dialect;
  private readonly text: string;
  private readonly shell: Shell;

  constructor(text: string, shell: Shell) {
    this.text = text;
    this.shell = shell;
    this.dialect = DIALECTS[shell];
    this.lineOf = lineFinder(text);
  }

  read(): void {
    while (this.at < this.text.length && this.outside());
    this.endWord();
  }

  private note(kind: FactKind, detail: string, place = this.at): void {
    this.facts.push({ kind, detail, line: this.lineOf(place) });
  }

  private add(text: string): void {
    this.word ??= { text: '', line: this.lineOf(this.at) };
    this.word.text += text;
  }

  private endWord(): void {
    if (this.word) this.words.push(this.word);
    this.word = undefined;
  }

  private lineEnd(): boolean {
    this.endWord();
    const rest = this.text.slice(this.at + 1);
    if (this.words.length > 0 && !GOES_ON.test(rest)) return false;
    if (this.words.length > 0) this.note('not-continued', '');
    this.at += 1;
    return true;
  }

  /** Reads one character or more outside quotes; false at the command's end. */
  private outside(): boolean {
    const char = this.text.charAt(this.at);
    if (char === '\n') return this.lineEnd();
    if (/\s/.test(char)) {
      this.endWord();
      this.at += 1;
      return true;
    }
    if (char === this.dialect.escape) return this.escapeOutside();
    if (char === '"') return this.doubleQuoted();
    if (char === "'") return this.singleQuoted();
    if (CURLY.test(char)) this.note('curly-quotes', char);
    if (char === '#' && !this.word && this.shell !== 'cmd') {
      const end = this.text.indexOf('\n', this.at);
      this.at = end < 0 ? this.text.length : end;
      return true;
    }
    if (char === '$' && this.shell === 'posix' && this.text[this.at + 1] === "'") return this.ansiQuoted();
    if (ENDS.test(char)) return this.operator(char);
    if (!this.variable()) this.take(char);
    return true;
  }

  private operator(char: string): boolean {
    if (char !== '&' || !this.word?.text.includes('?')) return false;
    // The shell stops here; what the reader meant goes on.
    if (this.text[this.at + 1] === '&') return false;
    this.note('ampersand', char);
    this.take(char);
    return true;
  }

  private take(char: string): void {
    this.add(char);
    this.at += char.length;
  }

  private escapeOutside(): boolean {
    const blank = /[ \t]*\r?\n/y;
    blank.lastIndex = this.at + 1;
    const [gap] = blank.exec(this.text) ?? [];
    if (gap === undefined) {
      if (this.shell === 'cmd' && this.text[this.at + 1] === '"') {
        this.at += 1;
        return this.doubleQuoted();
      }
      this.at += 1;
      if (this.at < this.text.length) this.take(this.text.charAt(this.at));
      return true;
    }
    if (/^[ \t]/.test(gap)) this.note('not-continued', this.dialect.escape);
    this.endWord();
    this.at += 1 + gap.length;
    return true;
  }

  private singleQuoted(): boolean {
    if (!this.dialect.singleQuotes) this.note('single-quotes', "'");
    this.add('');
    this.at += 1;
    while (this.at < this.text.length) {
      const char = this.text.charAt(this.at);
      if (char === "'" && !(this.shell === 'powershell' && this.text[this.at + 1] === "'")) break;
      if (char === "'") this.at += 1;
      const expanded = !this.dialect.singleQuotes && this.variable();
      if (!expanded && !this.unexpanded(IN_SINGLE_QUOTES)) this.take(char);
    }
    this.at += 1;
    return true;
  }

  private ansiQuoted(): boolean {
    this.add('');
    this.at += 2;
    while (this.at < this.text.length && this.text[this.at] !== "'") {
      const { text, length } = readEscaped(this.text, this.at);
      this.add(text);
      this.at += length;
    }
    this.at += 1;
    return true;
  }

  private doubleQuoted(): boolean {
    this.add('');
    this.at += 1;
    while (this.at < this.text.length && !this.closes()) {
      const char = this.text.charAt(this.at);
      const next = this.text.charAt(this.at + 1);
      const escapes = this.shell === 'posix' ? /["\\$`\n]/.test(next) : this.shell === 'cmd' || next !== '';
      const escape = this.shell === 'cmd' ? '\\' : this.dialect.escape;
      // Chrome copies for cmd with a caret in front of every sign: `^\^"` is a quote inside `^"…^"`.
      if (this.shell === 'cmd' && this.text.startsWith('^\\^"', this.at)) {
        this.add('"');
        this.at += 4;
      } else if (char === escape && escapes && (this.shell !== 'cmd' || /["\\]/.test(next)))
        this.escapeInside(next);
      else if (this.shell === 'cmd' && char === '^' && /["&%^{}\\!]/.test(next)) this.at += 1;
      else if (!this.variable()) this.take(char);
    }
    this.at += this.text[this.at] === '^' ? 2 : 1;
    return true;
  }

  private closes(): boolean {
    return this.text[this.at] === '"' || (this.shell === 'cmd' && this.text.startsWith('^"', this.at));
  }

  private escapeInside(next: string): void {
    this.at += 1;
    if (next === '$' && this.unexpanded(IN_SINGLE_QUOTES)) return;
    if (next !== '\n') this.add(next);
    this.at += 1;
  }

  /** A variable at this place that the shell expands, or `$(…)`. */
  private variable(): boolean {
    const { variable, foreign } = this.dialect;
    if (this.unexpanded(foreign)) return true;
    if (this.shell === 'posix' && this.text.startsWith('$(', this.at)) return this.substitution();
    variable.lastIndex = this.at;
    const match = variable.exec(this.text);
    if (!match) return false;
    this.add(`\${${match.slice(1).find(Boolean) ?? ''}}`);
    this.at += match[0].length;
    return true;
  }

  private unexpanded(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return false;
    const name = match.slice(1).find(Boolean) ?? '';
    this.note('not-expanded', name);
    this.add(`\${${name}}`);
    this.at += match[0].length;
    return true;
  }

  private substitution(): boolean {
    let depth = 0;
    let end = this.at + 1;
    for (; end < this.text.length; end += 1) {
      depth += Number(this.text[end] === '(') - Number(this.text[end] === ')');
      if (depth === 0) break;
    }
    const inside = this.text.slice(this.at, end + 1);
    if (/\becho\s+(?!-\w*n)/.test(inside) && /\bbase64\b/.test(inside)) this.note('encoded-line-end', 'echo');
    this.add('${OUTPUT}');
    this.at = end + 1;
    return true;
  }
}

/** The words of a command and what stood out on the way. `text` has `\n` line ends or `\r\n`. */
export function shellWords(text: string, shell: Shell): { words: Word[]; facts: Fact[] } {
  const reader = new Reader(text, shell);
  reader.read();
  return { words: reader.words, facts: reader.facts };
}
