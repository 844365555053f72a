import { hydrate } from '../render.ts';
import { warmUp } from './engine.ts';
import { Search } from './Search.tsx';

/** Brings a box to life that the server rendered; what was typed into it meanwhile is answered. */
export function wake(host: HTMLElement): void {
  const text = host.querySelector('textarea')?.value ?? '';
  hydrate(<Search given={{ text }} />, host);
  delete host.dataset.searchWaiting;
  warmUp();
}
