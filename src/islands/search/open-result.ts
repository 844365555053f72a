import { BASE } from '../../base.ts';
import type { Answer } from './engine.ts';
import { leaveNote } from './landing-note.ts';
import { rememberSearch } from './recent.ts';

/**
 * Gets a result's page ready for its reader, before the browser follows the link: the search is remembered, its words are
 * left to be marked there.
 */
export function prepareOpening(place: string, { text, findings }: Answer): void {
  rememberSearch(text);
  if (!findings) return;
  leaveNote({ place, words: findings.words });
  const { pathname } = new URL(BASE + place, location.href);
  if (pathname !== location.pathname || location.search !== '') return;
  // The page stays: it marks once the browser has moved to the section.
  setTimeout(() => {
    void import('./landing.ts').then(({ land }) => {
      land();
    });
  });
}
