import { type CredentialRow, credentialRows } from '../../secrets/naming/credentials.ts';
import { follow, type Followed } from './follow.ts';
import { type Sequence, sequencesOf, startOf } from './parse.ts';

/** A kind of key that a text nearly is, and what is in the way. */
export interface Near extends Followed {
  readonly row: CredentialRow;
  /** The text starts as only keys of this kind do. */
  readonly isBegun: boolean;
}

const sequences = new Map<string, Sequence[]>();

function shapesOf(source: string): Sequence[] {
  const known = sequences.get(source) ?? sequencesOf(source);
  sequences.set(source, known);
  return known;
}

/** A shorter start than this is anybody's, unless the provider is chosen. */
const TELLING = 4;
/** Without a start, so much of a text has to fit before one character of it is called wrong. */
const MOSTLY = 0.9;

function nearTo(row: CredentialRow, key: string, isChosen: boolean): Near[] {
  return shapesOf(row.source).flatMap((shape) => {
    const start = startOf(shape);
    const isBegun = start.length >= TELLING - Number(isChosen) && key.startsWith(start);
    return isBegun || isChosen ? [{ row, isBegun, ...follow(shape, key) }] : [];
  });
}

const isClose = ({ missing, extra, reached }: Near, key: string) =>
  missing + extra > 0 || (reached > 8 && reached >= key.length * MOSTLY);

/** How far a text is from a kind: characters too few or too many, or a wrong one. */
function distance({ isBegun, missing, extra, reached }: Near, key: string): number {
  const off = missing + extra > 0 ? missing + extra : 1000 + key.length - reached;
  return off + (isBegun ? 0 : 500);
}

/**
 * The kind of the catalogue that a text comes nearest to, if any does: by its start, or among the kinds of the chosen
 * provider. Nothing where it is one.
 */
export function nearestKind(key: string, provider?: string): Near | undefined {
  const near = credentialRows().flatMap((row) => nearTo(row, key, row.provider === provider));
  if (near.some(({ whole }) => whole)) return undefined;
  return near
    .filter((one) => one.isBegun || isClose(one, key))
    .sort((one, other) => distance(one, key) - distance(other, key))[0];
}
