import strings from '../../content/en/strings/feedback.json' with { type: 'json' };
import { FEEDBACK } from '../../feedback/address.ts';
import { ASKED, type Rating } from '../../feedback/rating.ts';
import type { Answer } from '../../feedback/vote.ts';
import { Details } from './Details.tsx';
import { Status } from './Status.tsx';
import type { Actions, Place } from './types.ts';

const ANSWERS: readonly Answer[] = ['yes', 'no'];

interface Props extends Place {
  /** What the vote is about, where a page asks more than once. */
  title?: string | undefined;
  rating?: Rating;
  /** Left out on the server: there the form works by itself. */
  actions?: Actions;
}

/** "Was this helpful?": a form that works alone, and the same form with what the reader has answered so far. */
export function RateForm({ page, part = '', title, rating = ASKED, actions }: Props) {
  const { answer, vote } = rating;
  // With words in it: as multipart, 2,000 characters of any script stay below the limit on bodies.
  const full = answer !== undefined || rating.open;
  const submit =
    actions &&
    ((event: SubmitEvent) => {
      actions.submit(event);
    });
  return (
    <>
      <form
        class="rate-form"
        method="post"
        action={FEEDBACK}
        enctype={full ? 'multipart/form-data' : undefined}
        onSubmit={submit}
      >
        <input type="hidden" name="page" value={page} />
        {part && <input type="hidden" name="part" value={part} />}
        {vote && <input type="hidden" name="id" value={vote} />}
        <label hidden>
          {strings.trap}
          <input name="website" tabIndex={-1} autocomplete="off" />
        </label>
        <fieldset>
          <legend>
            {strings.question}
            {title && <span class="visually-hidden"> {title}</span>}
          </legend>
          {ANSWERS.map((one) => (
            <button class="button" name="answer" value={one} aria-pressed={answer && answer === one}>
              {strings[one]}
            </button>
          ))}
        </fieldset>
        <Status rating={rating} actions={actions} />
        {full && <Details id={part || 'page'} rating={rating} actions={actions} />}
      </form>
      {vote && rating.kept && (
        <form
          class="rate-withdraw"
          method="post"
          action={`${FEEDBACK}withdraw/`}
          onSubmit={actions?.withdraw}
        >
          <input type="hidden" name="id" value={vote} />
          <input type="hidden" name="page" value={page} />
          <input type="hidden" name="part" value={part} />
          <button class="button quiet">{strings.withdraw}</button>
        </form>
      )}
    </>
  );
}
