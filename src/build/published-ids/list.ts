import { readFileSync, writeFileSync } from 'node:fs';

const LIST = new URL('../../published-ids.txt', import.meta.url);

/**
 * `src/published-ids.txt`: every place that people may have linked to, one a line, such as `/guide/#check-format`.
 * Written by `npm run ids` and committed. Lines are only ever added: a place that is gone keeps its line and gets one in
 * `src/redirects.json`.
 */
export function readPublished(): string[] {
  return readFileSync(LIST, 'utf8').split('\n').filter(Boolean);
}

/** Adds places to the list. Those that stand in it stay, whether they exist or not. */
export function publish(places: readonly string[]): void {
  const all = [...new Set([...readPublished(), ...places])].sort();
  writeFileSync(LIST, `${all.join('\n')}\n`);
}
