/**
 * Preact's ways to draw, for all islands. Where the site stands below its host's top, every address that an island draws
 * gets the base here, as src/middleware.ts adds it to what is rendered: components write places, such as `/guide/`.
 */
import { hydrate, options, render, type VNode } from 'preact';
import { BASE } from '../base.ts';

// eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated is a third argument of `render`, not `render`
export { hydrate, render };

const ADDRESSES = ['href', 'src', 'action', 'formAction'] as const;

/** Whether an address is one of this site without its base, which Vite puts on files of its own. */
function isPlace(address: string): boolean {
  return /^\/(?!\/)/.test(address) && !address.startsWith(`${BASE}/_astro/`);
}

/** Adds the base to an element that is about to be drawn. */
function addBase({ type, props }: VNode): void {
  if (typeof type !== 'string') return;
  const attributes = props as Partial<Record<(typeof ADDRESSES)[number], unknown>>;
  for (const name of ADDRESSES) {
    const value = attributes[name];
    if (typeof value === 'string' && isPlace(value)) attributes[name] = BASE + value;
  }
}

if (BASE !== '') options.vnode = addBase;
