import { useEffect, useMemo, useState } from 'preact/hooks';
import strings from '../../content/en/strings/search.json' with { type: 'json' };
import type { Option, OptionGroup } from './options.ts';
import { clearRecent, recentSearches } from './recent.ts';
import type { Box } from './use-box.ts';

/** What can be picked under the box: results, or searches to start from while it is empty. */
export interface Suggestions {
  label: string;
  groups: readonly OptionGroup[];
  /** The options of all groups, in order. */
  options: readonly Option[];
  /** Whether the options are searches that this reader made. */
  areRecent: boolean;
  clear: () => void;
}

/** Results of what stands in the box; while it is empty, recent searches, or examples for somebody who made none. */
export function useSuggestions({ typed, answer }: Box): Suggestions {
  const [recent, setRecent] = useState<readonly string[]>([]);
  const empty = typed.trim() === '';
  // In an effect, since the page is rendered on the server first, where there is no storage.
  useEffect(() => {
    if (empty) setRecent(recentSearches());
  }, [empty]);
  const groups = useMemo((): readonly OptionGroup[] => {
    if (empty) {
      const texts = recent.length > 0 ? recent : strings.examples;
      return [{ picks: texts.map((text) => ({ kind: 'query', text })) }];
    }
    return answer?.groups ?? [];
  }, [empty, answer, recent]);
  const options = useMemo(() => groups.flatMap(({ picks }) => picks), [groups]);
  const areRecent = empty && recent.length > 0;
  const label = empty ? (areRecent ? strings.recent : strings.examplesTitle) : strings.list;
  function clear(): void {
    clearRecent();
    setRecent([]);
  }
  return { label, groups, options, areRecent, clear };
}
