import data from './hints.json' with { type: 'json' };

/**
 * The name of a credential and its pattern, without anchors: `["API key", "[a-f0-9]{32}"]`; a pattern that proves itself
 * is named by its place in `shapes.json`.
 */
export type ShapeRow = [credential: string, pattern: string | number];

/**
 * `hints.json`, written by `npm run shapes` like `shapes.json`: by provider, its name and its credentials; first those
 * whose shapes prove themselves, then those whose shapes are hints. Apart from the patterns that masking needs, because
 * only naming a key needs these.
 */
export type Hints = [provider: string, name: string, rows: ShapeRow[]][];

/** The providers that have shapes, and what their credentials are called. */
export const hints = data as Hints;
