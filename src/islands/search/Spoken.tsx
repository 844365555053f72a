import { useEffect, useState } from 'preact/hooks';
import strings from '../../content/en/strings/search.json' with { type: 'json' };
import { fill } from '../../words.ts';
import { countWords } from './count-words.ts';
import type { SearchState } from './use-search.ts';

/** Milliseconds of quiet before a count is spoken: nobody wants to hear one a letter. */
const QUIET = 700;

/** Says what a search came to, once the reader pauses. */
export function Spoken({ state }: { state: SearchState }) {
  const [spoken, setSpoken] = useState('');
  const message = messageOf(state);
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

function messageOf(state: SearchState): string | undefined {
  if (state.kind === 'idle') return '';
  if (state.kind === 'failed') return `${strings.failed} ${strings.failedLead}`;
  if (state.kind === 'searching') return state.last ? undefined : strings.searching;
  const [first] = state.answer.results;
  if (!first) return fill(strings.nothing, { query: state.answer.text.trim() });
  const title = first.title.map(({ text }) => text).join('');
  return fill(strings.spoken, { count: countWords(state.answer.results.length), title });
}
