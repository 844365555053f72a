import strings from '../../content/en/strings/search.json' with { type: 'json' };
import { OptionRow } from './OptionRow.tsx';
import { LIST_ID, optionId, type Option, type OptionGroup } from './options.ts';

interface Props {
  label: string;
  groups: readonly OptionGroup[];
  /** The active option, -1 for none. */
  active: number;
  onPick: (option: Option) => void;
}

/** The list under the field. The focus stays in the field, which names the active option. */
export function OptionList({ label, groups, active, onPick }: Props) {
  let count = 0;
  return (
    <div role="listbox" id={LIST_ID} aria-label={label} class="search-list">
      {groups.map(({ name, wording, picks }, group) => {
        const first = count;
        count += picks.length;
        const rows = picks.map((option, at) => (
          <OptionRow
            key={optionId(first + at)}
            id={optionId(first + at)}
            option={option}
            isActive={first + at === active}
            asks={name === 'which'}
            onPick={onPick}
          />
        ));
        if (!name) return rows;
        const heading = `search-group-${group}`;
        return (
          <div key={heading} role="group" aria-labelledby={heading} class="search-group">
            <div id={heading} role="presentation" class="search-label">
              {strings.groups[name]}
              {wording && (
                <>
                  {' '}
                  <samp>{wording}</samp>
                </>
              )}
            </div>
            {rows}
          </div>
        );
      })}
    </div>
  );
}
