import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from './engine.ts';
import { loadEngine, loadReader } from './parts.ts';
import { lastAnswer, useSearch, type SearchState } from './use-search.ts';

/** Fewer characters hold nothing that would have to be masked before it is seen. */
const SHORTEST_SECRET = 8;

/** Characters that the box takes; what comes behind is cut. */
const LONGEST = 200_000;

/** What stands in the box and what came of it. */
export interface Box {
  typed: string;
  type: (text: string) => void;
  paste: (event: ClipboardEvent) => void;
  state: SearchState;
  /** The answer on screen: the last one, while the next is on its way. */
  answer: Answer | undefined;
  /** Whether a secret was masked in what was typed. */
  masked: boolean;
  /** Fetches what reading a text needs, once the field is about to be used. */
  warmUp: () => void;
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
    if (state.kind !== 'answered' && state.kind !== 'reading on') return;
    const { text } = state.answer;
    onSearch(text);
    if (state.answer.masked) {
      setMasked(true);
      // What was typed meanwhile stays, and is masked with its own answer.
      setTyped((now) => (now === state.typed ? text : now));
    }
  }, [state]);

  /** A paste is read before it is shown, so that no key of it is ever on screen. */
  function paste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const field = event.currentTarget;
    if (!(field instanceof HTMLTextAreaElement) || pasted.length < SHORTEST_SECRET) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = field;
    const whole = (value.slice(0, selectionStart) + pasted + value.slice(selectionEnd)).slice(0, LONGEST);
    loadReader()
      .then(({ read }) => read(whole))
      .then(
        ({ text, masked: hasSecret }) => {
          if (hasSecret) setMasked(true);
          setTyped(text);
        },
        () => {
          // Nothing can be masked, so nothing is shown: the box asks to try again.
          setAttempt(attempt + 1);
        },
      );
  }

  function again(): void {
    setAttempt(attempt + 1);
  }
  return { typed, type, paste, warmUp, state, answer: lastAnswer(state), masked, again };
}

/** Fetches what answers, since a reader has turned to the box. */
export function warmUp(): void {
  void loadEngine().then((engine) => {
    engine.warmUp();
  }, console.error);
}

function ignore(): void {
  // Nobody wants to hear.
}
