import type { Rating } from '../../feedback/rating.ts';
import { maskRuns } from '../../secrets/mask-runs.ts';
import { keepDraft } from './memory.ts';
import type { Place } from './types.ts';

/** How long the reader pauses before what was typed is kept, in milliseconds. */
const PAUSE = 300;

/** Keeps what is typed about a place over a reload of the tab. */
export function keepDrafts(place: Place): { keep: (rating: Rating) => void; drop: () => void } {
  let waiting: Rating | undefined;
  let timer = 0;

  function flush(): void {
    if (!waiting) return;
    const { vote, answer, reason, words, attempt, failure } = waiting;
    keepDraft(place, { vote, answer, reason, words: maskRuns(words), attempt, failure });
    waiting = undefined;
  }

  addEventListener('pagehide', flush);
  return {
    keep(rating) {
      waiting = rating;
      clearTimeout(timer);
      timer = window.setTimeout(flush, PAUSE);
    },
    drop() {
      waiting = undefined;
      keepDraft(place);
    },
  };
}
