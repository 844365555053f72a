import { useEffect, useRef, useState } from 'preact/hooks';
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

/** A text to search, from outside the box. */
export interface Given {
  text: string;
}

/**
 * Keeps the box: secrets are masked in it as soon as they are seen.
 * @param given what to search first; another object replaces what stands in the box
 * @param onSearch hears of every search made, its secrets masked, and of an empty box
 */
export function useBox(given: Given, onSearch: (text: string) => void = ignore): Box {
  const [typed, setTyped] = useState(given.text);
  const taken = useRef(given);
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
    if (taken.current === given) return;
    taken.current = given;
    setTyped(given.text);
  }, [given]);
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
