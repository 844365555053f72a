import type { Rating } from '../../feedback/rating.ts';
import { keepDraft } from './memory.ts';
import type { Place } from './types.ts';

/** How long the reader pauses before what was typed is kept, in milliseconds. */
const PAUSE = 300;

type Mask = (text: string) => string;
let loaded: Mask | undefined;

/**
 * Gets what masks keys in words. Nothing typed is stored or sent without it: where it can't be had, the site can't be
 * reached either.
 */
export async function loadMask(): Promise<Mask> {
  const { maskSecrets } = await import('../../secrets/mask.ts');
  return (loaded = (text) => maskSecrets(text).text);
}

/** Keeps what is typed about a place over a reload of the tab. */
export function keepDrafts(place: Place): { keep: (rating: Rating) => void; drop: () => void } {
  let waiting: Rating | undefined;
  let timer = 0;

  function flush(): void {
    clearTimeout(timer);
    if (!waiting || !loaded) return;
    const { vote, answer, reason, words, attempt, failure } = waiting;
    keepDraft(place, { vote, answer, reason, words: loaded(words), attempt, failure });
    waiting = undefined;
  }

  addEventListener('pagehide', flush);
  return {
    keep(rating) {
      waiting = rating;
      clearTimeout(timer);
      timer = window.setTimeout(() => void loadMask().then(flush, () => undefined), PAUSE);
    },
    drop() {
      clearTimeout(timer);
      waiting = undefined;
      keepDraft(place);
    },
  };
}
