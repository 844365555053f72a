/** The parts of the box that are fetched once somebody turns to it. */
import { kept } from './kept.ts';

export const loadEngine = kept(() => import('./engine.ts'));
export const loadReader = kept(() => import('./reading/reader.ts'));
