import { factsOfPaste } from '../../report/from-paste.ts';
import { noteFact } from '../report/facts.ts';
import type { Answer } from './engine.ts';

/** Leaves for the report what was pasted, once the reader has picked what it led to. Nothing else waits for it. */
export function leaveFacts({ text, recognition }: Answer): void {
  if (!recognition) return;
  const left = factsOfPaste(text, recognition).map(([field, fact]) => noteFact(field, fact));
  Promise.all(left).catch(console.warn);
}
