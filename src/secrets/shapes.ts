import data from './shapes.json' with { type: 'json' };

/** The name of a credential and its pattern, without anchors: `["Restricted key", "rk_(?:test|live)_…"]`. */
export type ShapeRow = [credential: string, pattern: string];

/** A provider's id and name, the shapes that prove themselves wherever they stand, and those that are hints. */
export type ProviderShapes = [id: string, name: string, sure: ShapeRow[], hints: ShapeRow[]];

/**
 * `shapes.json`, written by `npm run shapes` from the catalogue and read by the browser and the server. A test fails
 * while it is older than the catalogue.
 */
export interface Shapes {
  /** What keys start with in public, sorted: `ghp_`, `sk-`, `sk_live_`. */
  readonly starts: string[];
  readonly providers: ProviderShapes[];
}

/** The catalogue's key shapes. */
export const shapes = data as Shapes;
