import type { Text } from '../match/text.ts';
import type { Place } from './errors.ts';

/** What stands between two errors when the first caused the second (Python), and the other way round (Java, Node). */
const LED_TO = [
  ['direct', 'cause', 'of', 'the', 'following'],
  ['during', 'handling', 'of', 'the', 'above'],
  ['which', 'caused'],
  ['resulted', 'in'],
];
const CAUSED_BY = [
  ['caused', 'by'],
  ['cause'],
  ['root', 'cause'],
  ['due', 'to'],
  ['because'],
  ['inner', 'exception'],
  ['nested', 'exception'],
  ['reason'],
];

function holds(text: Text, phrases: readonly (readonly string[])[], from: number, to: number): boolean {
  const { words } = text.tokens;
  for (let at = from; at <= to; at += 1) {
    for (const phrase of phrases) {
      if (phrase.every((word, i) => at + i <= to && words[at + i] === word)) return true;
    }
  }
  return false;
}

/** Whether the later of two neighbours caused the earlier one. */
function laterIsCause(text: Text, before: Place, after: Place): boolean {
  const from = before.to + 1;
  const to = after.from - 1;
  if (holds(text, LED_TO, from, to)) return false;
  return holds(text, CAUSED_BY, from, to);
}

/**
 * Puts the errors of a paste in the order of cause and consequence: as they stand, since what failed first is
 * printed first, unless the text between two of them says that the later one was the cause.
 */
export function inCausalOrder(text: Text, places: readonly Place[]): Place[] {
  const chains: Place[][] = [];
  for (const place of [...places].sort((a, b) => a.from - b.from)) {
    const chain = chains.at(-1);
    const before = chain?.at(0);
    if (chain && before && laterIsCause(text, before, place)) chain.unshift(place);
    else chains.push([place]);
  }
  return chains.flat();
}
