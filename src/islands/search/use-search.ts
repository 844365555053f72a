import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from './engine.ts';
import { loadEngine } from './parts.ts';

/** Where a search stands. */
export type SearchState =
  | { kind: 'idle' }
  | { kind: 'searching'; last: Answer | undefined }
  /** What the catalogue says is there; the site's sections are still being searched. */
  | { kind: 'reading on'; answer: Answer; typed: string }
  | { kind: 'answered'; answer: Answer; typed: string }
  | { kind: 'failed' };

/** Milliseconds that a typed letter waits for the next one. More than a letter at once does not wait. */
const PAUSE = 80;

/**
 * Searches for what stands in the field, a moment after it changed.
 * @param attempt change it to search again after a failure
 */
export function useSearch(typed: string, attempt: number): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const before = useRef('');
  // Before the browser paints: what was pasted and its answer come on screen together.
  useLayoutEffect(() => {
    const isLetter = Math.abs(typed.length - before.current.length) === 1;
    before.current = typed;
    if (typed.trim() === '') {
      setState({ kind: 'idle' });
      return;
    }
    let stale = false;
    const show = (next: SearchState): void => {
      if (!stale) setState(next);
    };
    setState((now) => ({ kind: 'searching', last: lastAnswer(now) }));
    const ask = (): void => {
      loadEngine()
        .then(({ search }) =>
          search(typed, (answer) => {
            show({ kind: 'reading on', answer, typed });
          }),
        )
        .then(
          (answer) => {
            show({ kind: 'answered', answer, typed });
          },
          (error: unknown) => {
            console.error(error);
            show({ kind: 'failed' });
          },
        );
    };
    const timer = isLetter ? setTimeout(ask, PAUSE) : undefined;
    if (!isLetter) ask();
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [typed, attempt]);
  return state;
}

/** While the next answer is on its way the last one stays on screen: nothing flickers. */
export function lastAnswer(state: SearchState): Answer | undefined {
  if (state.kind === 'answered' || state.kind === 'reading on') return state.answer;
  return state.kind === 'searching' ? state.last : undefined;
}
