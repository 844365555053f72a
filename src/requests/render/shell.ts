import { quote, type Quoting } from './quote.ts';

/**
 * Strings of a POSIX shell. Text that a shell would touch inside double quotes stands in single quotes; `!` too,
 * which an interactive bash would replace.
 */
const shell: Quoting = {
  plain: (text) => (/["\\`$!]/.test(text) ? `'${text.replaceAll("'", String.raw`'\''`)}'` : `"${text}"`),
  inner: (text) => text.replace(/["\\`$]/g, String.raw`\$&`),
  variable: (name, next) => (/^\w/.test(next) ? `\${${name}}` : `$${name}`),
  around: (pieces) => `"${pieces}"`,
};

/** A template's text as one word of a shell. */
export function shellWord(template: string): string {
  return quote(template, shell);
}

/** A command over several lines, one argument a line. */
export function command(...lines: readonly string[]): string {
  return lines.join(' \\\n  ');
}
