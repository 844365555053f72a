import strings from '../../content/en/strings/feedback.json' with { type: 'json' };
import type { Rating } from '../../feedback/rating.ts';
import { REASONS, type Reason } from '../../feedback/reasons.ts';
import { WORDS_LIMIT } from '../../feedback/limits.ts';
import { fill } from '../../words.ts';
import type { Actions } from './types.ts';

interface Props {
  /** Tells the fields of one form on the page from those of another. */
  id: string;
  rating: Rating;
  actions: Actions | undefined;
}

/** What was missing: a reason and words, both optional. */
export function Details({ id, rating, actions }: Props) {
  const over = rating.words.length - WORDS_LIMIT;
  const toggle =
    actions &&
    ((event: Event) => {
      actions.unfold((event.currentTarget as HTMLDetailsElement).open);
    });
  return (
    <details class="rate-details" open={rating.open} onToggle={toggle}>
      <summary>{rating.told ? strings.change : strings.more}</summary>
      <div class="field">
        <label for={`${id}-reason`}>{strings.reason}</label>
        <select
          id={`${id}-reason`}
          name="reason"
          onChange={
            actions &&
            (({ currentTarget }) => {
              actions.type({ reason: currentTarget.value as Reason | '' });
            })
          }
        >
          {(['', ...REASONS] as const).map((reason) => (
            <option value={reason} selected={reason === rating.reason}>
              {reason === '' ? strings.noReason : strings.reasons[reason]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-words`}>{strings.words}</label>
        <textarea
          id={`${id}-words`}
          name="words"
          rows={4}
          aria-describedby={`${id}-words-hint`}
          aria-invalid={over > 0 || undefined}
          value={rating.words}
          onInput={
            actions &&
            (({ currentTarget }) => {
              actions.type({ words: currentTarget.value });
            })
          }
        />
        <small id={`${id}-words-hint`} class={over > 0 ? 'rate-over' : undefined}>
          {over > 0 ? fill(strings.failed.tooLong, { count: String(over) }) : strings.wordsHint}
        </small>
      </div>
      {rating.answer && (
        <button class="button primary" name="answer" value={rating.answer}>
          {strings.send}
        </button>
      )}
    </details>
  );
}
