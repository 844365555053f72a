import strings from '../../content/en/strings/search.json' with { type: 'json' };
import { countWords } from './count-words.ts';
import { Field } from './Field.tsx';
import { Foot } from './Foot.tsx';
import { prepareOpening } from './open-result.ts';
import { OptionList } from './OptionList.tsx';
import { placeOf } from '../../search/place-of.ts';
import { FIELD_ID, type Option } from './options.ts';
import { Spoken } from './Spoken.tsx';
import { useAnswerView } from './use-answer-view.ts';
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

/** The box and what it finds: in the dialog, on the start page and on the search page. */
export function Search({ given, onSearch, onClose }: Props) {
  const box = useBox(given, onSearch);
  const { label, groups, options, areRecent, clear } = useSuggestions(box);
  const { active, onKeyDown } = useOptions(options);
  const { typed, type, state, answer, masked } = box;

  function searchFor(words: string): void {
    type(words);
    document.getElementById(FIELD_ID)?.focus();
  }
  function pick(option: Option): void {
    if (option.kind === 'query') searchFor(option.text);
    else if (answer) {
      prepareOpening(placeOf(option), answer);
      onClose?.();
    }
  }
  const hasSomething = answer !== undefined || state.kind === 'failed';
  const View = useAnswerView(hasSomething);
  return (
    <div
      role="search"
      class="search-box"
      aria-busy={state.kind === 'searching' || state.kind === 'reading on'}
    >
      <div class="search-bar">
        <Field
          value={typed}
          hasOptions={options.length > 0}
          active={active}
          onInput={type}
          onKeyDown={onKeyDown}
          onPaste={box.paste}
          onFocus={box.warmUp}
        />
        {onClose && (
          <button type="button" class="button quiet" aria-label={strings.close} onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </button>
        )}
      </div>
      <Spoken {...{ state, options }} />
      <div class="search-body">
        {state.kind === 'searching' && !answer && (
          <p class="search-label" aria-hidden="true">
            {strings.searching}
          </p>
        )}
        {View && hasSomething && <View {...{ answer, masked }} onSearch={searchFor} onAgain={box.again} />}
        {options.length > 0 && (
          <>
            <p class="search-label" aria-hidden="true">
              {answer ? countWords(options.length) : label}
            </p>
            <OptionList {...{ label, groups, active }} onPick={pick} />
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
