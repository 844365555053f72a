import strings from '../../content/en/strings/search.json' with { type: 'json' };
import { countWords } from './count-words.ts';
import { Failed } from './Failed.tsx';
import { Field } from './Field.tsx';
import { Foot } from './Foot.tsx';
import { Nothing } from './Nothing.tsx';
import { Notes } from './Notes.tsx';
import { prepareOpening } from './open-result.ts';
import { OptionList } from './OptionList.tsx';
import { FIELD_ID, type Option } from './options.ts';
import { Spoken } from './Spoken.tsx';
import { useBox, type Given } from './use-box.ts';
import { useOptions } from './use-options.ts';
import { useSuggestions } from './use-suggestions.ts';

interface Props {
  /** What to search first; another object replaces what stands in the box. */
  given: Given;
  /** Hears of every search made, its secrets masked, and of an empty box. */
  onSearch?: (text: string) => void;
  /** Closes what search is shown in. Absent on a page of its own. */
  onClose?: () => void;
}

/** The box and what it finds: in the dialog and on the search page. */
export function Search({ given, onSearch, onClose }: Props) {
  const box = useBox(given, onSearch);
  const { label, options, areRecent, clear } = useSuggestions(box);
  const { active, onKeyDown } = useOptions(options);
  const { typed, type, state, answer, masked } = box;

  function searchFor(text: string): void {
    type(text);
    document.getElementById(FIELD_ID)?.focus();
  }
  function pick(option: Option): void {
    if (option.kind === 'query') searchFor(option.text);
    else if (answer) {
      prepareOpening(option.result, answer);
      onClose?.();
    }
  }
  const isNothing = state.kind === 'answered' && options.length === 0;
  return (
    <div role="search" class="search-box" aria-busy={state.kind === 'searching'}>
      <div class="search-bar">
        <Field
          value={typed}
          hasOptions={options.length > 0}
          active={active}
          onInput={type}
          onKeyDown={onKeyDown}
        />
        {onClose && (
          <button type="button" class="button quiet" aria-label={strings.close} onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </button>
        )}
      </div>
      <Spoken state={state} />
      <div class="search-body">
        {answer && <Notes answer={answer} masked={masked} />}
        {state.kind === 'searching' && !answer && (
          <p class="search-label" aria-hidden="true">
            {strings.searching}
          </p>
        )}
        {state.kind === 'failed' && <Failed onAgain={box.again} />}
        {isNothing && <Nothing answer={state.answer} onSearch={searchFor} />}
        {options.length > 0 && (
          <>
            <p class="search-label" aria-hidden="true">
              {answer ? countWords(options.length) : label}
            </p>
            <OptionList {...{ label, options, active }} onPick={pick} />
          </>
        )}
        {areRecent && (
          <button type="button" class="button quiet" onClick={clear}>
            {strings.clear}
          </button>
        )}
      </div>
      <Foot text={answer?.text} inDialog={onClose !== undefined} />
    </div>
  );
}
