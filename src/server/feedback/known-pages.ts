import { readFileSync } from 'node:fs';
import { parseKnownPages, type KnownPages } from '../../feedback/known-pages.ts';

const LIST = new URL('../../published-ids.txt', import.meta.url);

/** The places of this site that can be voted on: every public one. */
export function readKnownPages(): KnownPages {
  return parseKnownPages(readFileSync(LIST, 'utf8'));
}
