import { Marked } from './Marked.tsx';
import { LIST_ID, optionId, type Option } from './options.ts';

interface Props {
  label: string;
  options: readonly Option[];
  /** The active option, -1 for none. */
  active: number;
  onPick: (option: Option) => void;
}

/** The list under the field. The focus stays in the field, which names the active option. */
export function OptionList({ label, options, active, onPick }: Props) {
  return (
    <div role="listbox" id={LIST_ID} aria-label={label} class="search-list">
      {options.map((option, at) => {
        const common = {
          role: 'option',
          id: optionId(at),
          'aria-selected': at === active,
          onClick: (event: MouseEvent) => {
            // With one of these the link opens elsewhere, and search stays as it is.
            if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onPick(option);
          },
        } as const;
        if (option.kind === 'query') {
          return (
            <div key={option.text} class="search-query" {...common}>
              {option.text}
            </div>
          );
        }
        const { place, title, page, excerpt } = option.result;
        return (
          <a key={place} class="search-result" href={place} tabindex={-1} {...common}>
            <span class="search-title">
              <Marked pieces={title} />
            </span>
            <span class="search-page">{page}</span>
            <span class="search-excerpt">
              <Marked pieces={excerpt} />
            </span>
          </a>
        );
      })}
    </div>
  );
}
