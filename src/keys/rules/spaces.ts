import { oddityOf, type Oddity } from '../characters.ts';
import { at, bad } from '../finding.ts';
import type { Finding, Place } from '../types.ts';

interface Odd extends Place {
  readonly oddity: Oddity;
}

/** More places than these help nobody. */
const MOST = 12;

const placesOf = (odd: readonly Odd[]) =>
  at(odd.slice(0, MOST).map(({ position, name }) => ({ position, name })));
const some = (odd: readonly Odd[], id: Finding['id']): Finding[] =>
  odd.length > 0 ? [bad(id, 'proven', { ...placesOf(odd), values: { count: String(odd.length) } })] : [];

const isBlank = ({ oddity }: Odd) => oddity.kind === 'space' || oddity.kind === 'line';

/**
 * Finds white space, line ends, invisible characters and such that look like others, in the text as it was pasted.
 * @param isWrapped whether more than a key stands there, so that spaces between its parts are in their place
 */
export function oddCharacters(text: string, isWrapped: boolean): Finding[] {
  const chars = Array.from(text);
  const odd = chars.flatMap((char, index): Odd[] => {
    const oddity = oddityOf(char);
    return oddity ? [{ oddity, name: oddity.name, position: index + 1 }] : [];
  });
  const of = (kind: Oddity['kind']) => odd.filter(({ oddity }) => oddity.kind === kind);
  const blank = new Set(
    odd.filter((one) => isBlank(one) || one.oddity.kind === 'invisible').map((o) => o.position),
  );
  let first = 1;
  while (blank.has(first)) first++;
  let last = chars.length;
  while (last > first && blank.has(last)) last--;
  const blanks = odd.filter(isBlank);
  const isLine = ({ oddity }: Odd) => oddity.kind === 'line';
  const after = blanks.filter(({ position }) => position > last);
  const inside = blanks.filter(({ position }) => position > first && position < last);
  // An ellipsis is a mask, not a letter that looks like another.
  const alike = of('lookAlike').filter(({ oddity }) => !/[•●█…]/.test(oddity.as));
  const before = blanks.filter(({ position }) => position < first);
  return [
    ...some(before, 'spaceBefore'),
    ...some(after, after.some(isLine) ? 'lineEnd' : 'spaceAfter'),
    ...(isWrapped ? [] : some(inside, inside.some(isLine) ? 'lineInside' : 'spaceInside')),
    ...some(of('invisible'), 'invisible'),
    ...some(of('control'), 'control'),
    ...some(alike, 'lookAlike'),
  ];
}

/** The text with spaces as spaces, look-alikes as what they look like, and without what can't be seen. */
export function plain(text: string): string {
  return Array.from(text, (char) => oddityOf(char)?.as ?? char)
    .join('')
    .trim();
}
