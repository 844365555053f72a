import list from '../../published-ids.txt?raw';
import { parseKnownPages } from '../../feedback/known-pages.ts';

/** The places of this site that can be voted on: every public one. */
export const knownPages = parseKnownPages(list);
