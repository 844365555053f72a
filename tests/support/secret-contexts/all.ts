import { VARIABLES } from './code.ts';
import type { SecretContext, Wraps } from './context.ts';
import { DATA } from './data.ts';
import { PASTES } from './pastes.ts';
import { ADDRESSES, COMMANDS, HEADERS } from './requests.ts';
import { BARE, MESSAGES } from './words.ts';

const named = (group: string, wraps: Wraps): SecretContext[] =>
  Object.entries(wraps).map(([name, wrap]) => ({ name: `${group}: ${name}`, wrap }));

/** Pastes that say that a key is one: by a header's name, a parameter, a variable, a scheme, a message. */
export const SECRET_CONTEXTS: readonly SecretContext[] = [
  ...named('header', HEADERS),
  ...named('command', COMMANDS),
  ...named('data', DATA),
  ...named('variable', VARIABLES),
  ...named('address', ADDRESSES),
  ...named('message', MESSAGES),
  ...named('paste', PASTES),
];

/** Pastes that say nothing about the key in them. */
export const BARE_CONTEXTS: readonly SecretContext[] = named('bare', BARE);
