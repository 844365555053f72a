import data from './hints.json' with { type: 'json' };
import type { ShapeRow } from './shapes.ts';

/**
 * `hints.json`, written by `npm run shapes` like `shapes.json`: by provider, its name and the shapes that are hints, no
 * proof. Apart from the others because only naming a key needs them.
 */
export type Hints = [provider: string, name: string, rows: ShapeRow[]][];

/** The names of the providers that have shapes, and the shapes that prove nothing alone. */
export const hints = data as Hints;
