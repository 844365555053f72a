import data from './shapes.json' with { type: 'json' };

/**
 * `shapes.json`, written by `npm run shapes` from the catalogue and read by the browser and the server. A test fails
 * while it is older than the catalogue.
 */
export interface Shapes {
  /** What keys start with in public, sorted: `ghp_`, `sk-`, `sk_live_`. */
  readonly starts: string[];
  /** Patterns, without anchors, that prove themselves wherever they stand: `rk_(?:test|live)_…`. Each once. */
  readonly sure: string[];
}

/** The shapes that masking needs. */
export const shapes = data as Shapes;
