import { BASE } from '../../base.ts';
import { isPaste } from '../../search/answer-kind.ts';
import type { Answer } from './engine.ts';
import { leaveNote } from './landing-note.ts';
import { rememberSearch } from './recent.ts';

/**
 * Gets a result's page ready for its reader, before the browser follows the link: the search is remembered, its words are
 * left to be marked there. What was pasted is left for the report.
 */
export function prepareOpening(place: string, answer: Answer): void {
  const { text, findings } = answer;
  rememberSearch(text);
  // Fetched with the answer to a paste: it is there before the page goes.
  if (isPaste(answer)) {
    import('./leave-facts.ts').then(({ leaveFacts }) => {
      leaveFacts(answer);
    }, console.warn);
  }
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
