import { partsOf, type Part } from '../template.ts';

/** How a language writes the pieces of a string. */
export interface Quoting {
  /** A string without variables. */
  plain: (text: string) => string;
  /** Text inside a string that holds variables. */
  inner: (text: string) => string;
  /** A variable inside such a string; `next` is the character after it, empty at the end. */
  variable: (name: string, next: string) => string;
  /** The string around the pieces. */
  around: (pieces: string) => string;
  /** A string that is one variable and nothing else, where the language writes that in another way. */
  alone?: (name: string) => string;
}

const startOf = (part: Part | undefined) => (part && 'text' in part ? part.text.charAt(0) : '');

/** A template's text as a string of a language. */
export function quote(template: string, { plain, inner, variable, around, alone }: Quoting): string {
  const parts = partsOf(template);
  const [first, second] = parts;
  if (!first) return plain('');
  if (!second && 'text' in first) return plain(first.text);
  if (!second && 'variable' in first && alone) return alone(first.variable);
  const pieces = parts.map((part, at) =>
    'text' in part ? inner(part.text) : variable(part.variable, startOf(parts[at + 1])),
  );
  return around(pieces.join(''));
}
