/** The shells whose quoting is read. */
export type Shell = 'posix' | 'cmd' | 'powershell';

export interface Dialect {
  /** Takes the meaning from the next character, also from a line end. */
  readonly escape: string;
  /** Whether single quotes quote. cmd hands them on; they are read as quotes all the same, with a fact. */
  readonly singleQuotes: boolean;
  /** A variable that the shell expands, with its name in the first group that matched. */
  readonly variable: RegExp;
  /** Another shell's variable, which stays as it stands. */
  readonly foreign: RegExp;
}

const CAPITALS = '[A-Z][A-Z0-9_]+';
const DOLLAR = String.raw`\$\{(${CAPITALS})\}|\$(${CAPITALS})`;
const PERCENT = String.raw`%([A-Z][A-Z0-9_]{2,})%`;
const ENV = String.raw`\$\{env:(\w+)\}|\$env:(\w+)`;

export const DIALECTS: Readonly<Record<Shell, Dialect>> = {
  posix: {
    escape: '\\',
    singleQuotes: true,
    variable: /\$\{([A-Za-z_]\w*)(?::?[-?+=][^}\n]*)?\}|\$(?!env:)([A-Za-z_]\w*)/y,
    foreign: new RegExp(`${ENV}|${PERCENT}`, 'yi'),
  },
  cmd: {
    escape: '^',
    singleQuotes: false,
    variable: /%([A-Za-z_]\w*)%/y,
    foreign: new RegExp(`${ENV}|${DOLLAR}`, 'y'),
  },
  powershell: {
    escape: '`',
    singleQuotes: true,
    variable: /\$\{env:(\w+)\}|\$env:(\w+)|\$\{?([A-Za-z_]\w*)\}?/iy,
    foreign: new RegExp(PERCENT, 'y'),
  },
};

/** What stands for a variable inside single quotes, where no shell expands it. */
export const IN_SINGLE_QUOTES = new RegExp(`${ENV}|${DOLLAR}|${PERCENT}`, 'y');

/** The shell that a command is written for, told by its line ends and variables. */
export function shellOf(text: string): Shell {
  if (/\^[ \t]*\r?\n|\^"/.test(text)) return 'cmd';
  if (/`[ \t]*\r?\n|\bcurl\.exe\b/.test(text)) return 'powershell';
  if (/\\[ \t]*\r?\n/.test(text)) return 'posix';
  if (/\$\{?env:\w/i.test(text)) return 'powershell';
  return /%[A-Z][A-Z0-9_]{2,}%/.test(text) && !text.includes("'") ? 'cmd' : 'posix';
}
