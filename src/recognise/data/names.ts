import { CLUE, KIND } from './format.ts';

/**
 * The clues that a provider's own name makes, which therefore need not travel: its name without what stands in
 * brackets, and its id in words. A framework's name (`HTTP itself`) is no clue.
 * @param clues the others; what they call weak is not a name
 */
export function nameClues(id: string, name: string, kind: number, clues: readonly string[]): string[] {
  if (kind !== KIND.vendor) return [];
  const weak = clues.filter((clue) => clue.startsWith(CLUE.weak)).map((clue) => clue.slice(1).toLowerCase());
  const bare = name.replace(/\s*\(.*\)/, '').replace(/ (?:API|Web API|Bot API)$/, '');
  const words = id.replaceAll('-', ' ');
  return [...new Set([bare, bare.toLowerCase() === words ? bare : words])]
    .filter((one) => one.length > 2 && !/ and | \/ /.test(one) && !weak.includes(one.toLowerCase()))
    .map((one) => CLUE.name + one);
}

/** A host that begins with the provider's id is written without it: `h.com` for `hopenai.com`. */
export function shortenHost(id: string, clue: string): string {
  const own = id.replaceAll('-', '');
  return clue.startsWith(`${CLUE.host}${own}.`) ? CLUE.host + clue.slice(own.length + 1) : clue;
}

/** Reads what `shortenHost` wrote. */
export function readHost(id: string, clue: string): string {
  return clue.startsWith(`${CLUE.host}.`) ? CLUE.host + id.replaceAll('-', '') + clue.slice(1) : clue;
}
