import strings from '../../content/en/strings/search.json' with { type: 'json' };
import { FIELD_ID, LIST_ID, optionId } from './options.ts';

interface Props {
  value: string;
  /** Whether there is a list to pick from. */
  hasOptions: boolean;
  /** The active option, -1 for none. */
  active: number;
  onInput: (value: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
  /** Hears that the field will be written in. */
  onFocus: () => void;
}

/** Lines that the field shows of a paste before it scrolls. */
const MOST_LINES = 6;

/**
 * The one box. A text area, since errors have lines; as a text box it may name an active option of the list it controls
 * (WAI-ARIA 1.2, aria-activedescendant).
 */
export function Field({ value, hasOptions, active, onInput, onKeyDown, onPaste, onFocus }: Props) {
  return (
    <>
      <label class="visually-hidden" for={FIELD_ID}>
        {strings.label}
      </label>
      <textarea
        id={FIELD_ID}
        class="search-field"
        rows={Math.min(value.split('\n').length, MOST_LINES)}
        placeholder={strings.label}
        value={value}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        aria-autocomplete="list"
        aria-controls={hasOptions ? LIST_ID : undefined}
        aria-activedescendant={active < 0 ? undefined : optionId(active)}
        onInput={({ currentTarget }) => {
          onInput(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onFocus={onFocus}
      />
    </>
  );
}
