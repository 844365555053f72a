import data from './shapes.json' with { type: 'json' };

/** The name of a credential and its pattern, without anchors: `["Restricted key", "rk_(?:test|live)_…"]`. */
export type ShapeRow = [credential: string, pattern: string];

/**
 * `shapes.json`, written by `npm run shapes` from the catalogue and read by the browser and the server. A test fails
 * while it is older than the catalogue.
 */
export interface Shapes {
  /** What keys start with in public, sorted: `ghp_`, `sk-`, `sk_live_`. */
  readonly starts: string[];
  /** By provider's id, the shapes that prove themselves wherever they stand. */
  readonly sure: [provider: string, rows: ShapeRow[]][];
}

/** The shapes that masking needs. */
export const shapes = data as Shapes;
