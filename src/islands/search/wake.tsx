import { hydrate } from '../render.ts';
import { Search } from './Search.tsx';
import { warmUp } from './use-box.ts';

/** Brings a box to life that the server rendered; what was typed into it meanwhile is answered. */
export function wake(host: HTMLElement): void {
  const text = host.querySelector('textarea')?.value ?? '';
  hydrate(<Search given={{ text }} />, host);
  delete host.dataset.searchWaiting;
  // The focus that comes from now on is the box's own to see.
  if (host.contains(document.activeElement)) warmUp();
}
