import strings from '../../content/en/strings/search.json' with { type: 'json' };
import { Marked } from './Marked.tsx';
import type { Option } from './options.ts';

interface Props {
  id: string;
  option: Option;
  isActive: boolean;
  /** Whether the question is which provider it was: then the provider stands first, not the wording. */
  asks: boolean;
  onPick: (option: Option) => void;
}

/** One answer to pick. */
export function OptionRow({ id, option, isActive, asks, onPick }: Props) {
  const common = {
    role: 'option',
    id,
    'aria-selected': isActive,
    onClick: (event: MouseEvent) => {
      // With one of these the link opens elsewhere, and search stays as it is.
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onPick(option);
    },
  } as const;
  if (option.kind === 'query') {
    return (
      <div class="search-query" {...common}>
        {option.text}
      </div>
    );
  }
  const link = { ...common, class: 'search-result', tabindex: -1 } as const;
  if (option.kind === 'entry') {
    const { address, title, providerName, status } = option.entry;
    const whose = [providerName, status].filter((part) => part !== null).join(' · ');
    return (
      <a href={address} {...link}>
        <span class={asks ? 'search-title' : 'search-wording'}>{asks ? whose : title}</span>
        {!asks && <span class="search-page">{whose}</span>}
      </a>
    );
  }
  if (option.kind === 'section') {
    return (
      <a href={option.place} {...link}>
        <span class="search-title">{option.title}</span>
        <span class="search-page">{strings.guide}</span>
      </a>
    );
  }
  const { place, title, page, excerpt } = option.result;
  return (
    <a href={place} {...link}>
      <span class="search-title">
        <Marked pieces={title} />
      </span>
      <span class="search-page">{page}</span>
      <span class="search-excerpt">
        <Marked pieces={excerpt} />
      </span>
    </a>
  );
}
