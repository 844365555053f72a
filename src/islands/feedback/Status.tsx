import strings from '../../content/en/strings/feedback.json' with { type: 'json' };
import type { Rating } from '../../feedback/rating.ts';
import { statusWords } from './status-words.ts';
import type { Actions } from './types.ts';

/** What became of the vote. Focus comes here where the button that was pressed goes away. */
export function Status({ rating, actions }: { rating: Rating; actions: Actions | undefined }) {
  const words = statusWords(rating);
  if (!words) return null;
  const failed = rating.phase === 'failed';
  return (
    <div class={failed ? 'rate-status bad' : 'rate-status'}>
      <p tabIndex={-1} data-rate-status>
        {rating.phase === 'stored' && <span aria-hidden="true">✓ </span>}
        {words}
      </p>
      {(failed || rating.phase === 'waiting') && (
        <button type="button" class="button" onClick={actions?.retry}>
          {strings.retry}
        </button>
      )}
    </div>
  );
}
