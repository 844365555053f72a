import { type Strength, strengthOf } from './names.ts';
import type { ReadOptions } from './value.ts';

/** What a name, and what stands before it, says of the value that follows. */
export interface Field extends ReadOptions {
  readonly strength: Strength;
  /** A parameter of an address or of a connection string: no code stands there. */
  readonly isParameter: boolean;
}

/** Words before a name that make it a surer one: `API key: …`. */
const SURER =
  /(?:api|access|secret|private|auth|subscription|license|service|admin|bearer|account|client|security|signing)[ -]$/i;
/** A variable that is set at the start of a line: `.env`, `export`, `ENV`, `set`, `- NAME=`. */
const SET =
  /(?:^|[\n;]|&&)[ \t]{0,16}(?:[-+>$] ?)?(?:(?:export|ENV|ARG|set|setx|-e|--env|--build-arg|env)[ =])?$/;
/** What lets a space stand between name and value: `ENV NAME value`, `login me password value` of a `.netrc`. */
const SPACED = /(?:^|\s)(?:(?:ENV|ARG|setx|setenv|set -x)\s+|login\s+\S+\s+)$/;
/** `password 'value'` of a build script. */
const SPACED_QUOTE = /^ ["']/;

/**
 * Reads a name as that of a field.
 * @param at where the name starts
 * @returns undefined where the name says nothing of a secret
 */
export function fieldAt(text: string, name: string, at: number): Field | undefined {
  const found = strengthOf(name);
  if (!found) return undefined;
  const before = text.slice(Math.max(0, at - 32), at);
  const after = text.slice(at + name.length, at + name.length + 2);
  const isPassword = found === 'password' && name.length > 4;
  return {
    strength: found === 'weak' && SURER.test(before) ? 'strong' : found,
    isParameter: /[?&;]$/.test(before),
    spaced: name.startsWith('-') || SPACED.test(before) || (isPassword && SPACED_QUOTE.test(after)),
    toSpace: /^[A-Z\d_]+$/.test(name) && SET.test(before),
  };
}
