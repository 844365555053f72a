import { isPlaceholder } from '../../../secrets/judge/placeholder.ts';
import type { Fact } from '../types.ts';
import type { Shell } from './dialects.ts';
import type { Word } from './words.ts';

/** `KEY=value`, `export KEY="value"`; in PowerShell `$env:KEY = "value"`; in cmd `set KEY=value`, whose quotes stay. */
const PATTERNS: Readonly<Record<Shell, RegExp>> = {
  posix: /(?:^|[\n;])[ \t$]*(?:export[ \t]+)?([A-Za-z_]\w*)=(?:"([^"\n]*)"|'([^'\n]*)'|([^\s;&|"'`]+))/g,
  powershell: /(?:^|[\n;])[ \t]*\$(?:env:)?([A-Za-z_]\w*)[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')/gi,
  cmd: /(?:^|\n)[ \t]*(?:[A-Z]:[^>\n]{0,200}>)?set[ \t]+"?([A-Za-z_]\w*)=((?:"[^"\n]*")|[^\r\n"]+)"?/gi,
};
const VARIABLE = /\$\{([A-Za-z_]\w*)\}/g;

/** What the lines in front of a command give to variables; no placeholders, and nothing that is made of other variables. */
function valuesIn(text: string, shell: Shell): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', ...given] of text.matchAll(PATTERNS[shell])) {
    const value = given.find(Boolean)?.trim() ?? '';
    if (value !== '' && !/[$%`]/.test(value) && !isPlaceholder(value.replace(/^\w+ /, '')))
      values.set(name, value);
  }
  return values;
}

/** Puts the values that were set in front of a command into its words, where its shell expands them. */
export function putIn(words: readonly Word[], facts: readonly Fact[], before: string, shell: Shell): Word[] {
  const values = new Map(valuesIn(before, shell));
  for (const { kind, detail } of facts) if (kind === 'not-expanded') values.delete(detail);
  if (values.size === 0) return [...words];
  return words.map(({ text, line }) => ({
    line,
    text: text.replace(VARIABLE, (whole, name: string) => values.get(name) ?? whole),
  }));
}
