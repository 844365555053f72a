import { useEffect, useState } from 'preact/hooks';
import strings from '../../content/en/strings/search.json' with { type: 'json' };
import { fill } from '../../words.ts';
import { countWords } from './count-words.ts';
import { titleOf, type Option } from './options.ts';
import type { SearchState } from './use-search.ts';

/** Milliseconds of quiet before a count is spoken: nobody wants to hear one a letter. */
const QUIET = 700;

/** Says what a search came to, once the reader pauses. */
export function Spoken({ state, options }: { state: SearchState; options: readonly Option[] }) {
  const [spoken, setSpoken] = useState('');
  const message = messageOf(state, options);
  useEffect(() => {
    if (message === undefined) return;
    const timer = setTimeout(() => {
      setSpoken(message);
    }, QUIET);
    return () => {
      clearTimeout(timer);
    };
  }, [message]);
  return (
    <p role="status" class="visually-hidden">
      {spoken}
    </p>
  );
}

function messageOf(state: SearchState, options: readonly Option[]): string | undefined {
  if (state.kind === 'idle') return '';
  if (state.kind === 'failed') return `${strings.failed} ${strings.failedLead}`;
  if (state.kind === 'searching') return state.last ? undefined : strings.searching;
  if (state.kind !== 'answered') return undefined;
  const { aboutKey, text } = state.answer;
  if (aboutKey) return aboutKey;
  const [first] = options;
  if (!first) return fill(strings.nothing, { query: text.trim() });
  return fill(strings.spoken, { count: countWords(options.length), title: titleOf(first) });
}
