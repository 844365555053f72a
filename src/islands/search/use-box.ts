import { useEffect, useState } from 'preact/hooks';
import type { Answer } from './engine.ts';
import { lastAnswer, useSearch, type SearchState } from './use-search.ts';

/** What stands in the box and what came of it. */
export interface Box {
  typed: string;
  type: (text: string) => void;
  state: SearchState;
  /** The answer on screen: the last one, while the next is on its way. */
  answer: Answer | undefined;
  /** Whether a secret was masked in what was typed. */
  masked: boolean;
  /** Searches again after a failure. */
  again: () => void;
}

/**
 * Keeps the box: secrets are masked in it as soon as they are seen.
 * @param initial what to search first; a new value replaces what stands in the box
 * @param onSearch hears of every search made, its secrets masked, and of an empty box
 */
export function useBox(initial: string, onSearch: (text: string) => void = ignore): Box {
  const [typed, setTyped] = useState('');
  const [masked, setMasked] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const state = useSearch(typed, attempt);

  function type(text: string): void {
    if (text === '') {
      setMasked(false);
      onSearch('');
    }
    setTyped(text);
  }
  useEffect(() => {
    setTyped(initial);
  }, [initial]);
  useEffect(() => {
    if (state.kind !== 'answered') return;
    const { text } = state.answer;
    onSearch(text);
    if (state.answer.masked) {
      setMasked(true);
      setTyped(text);
    }
  }, [state]);

  function again(): void {
    setAttempt(attempt + 1);
  }
  return { typed, type, state, answer: lastAnswer(state), masked, again };
}

function ignore(): void {
  // Nobody wants to hear.
}
