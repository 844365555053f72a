import type { Provider } from '../schemas/provider.ts';

/** A status code and the providers that have an error with it. `null` gathers the errors that come with none. */
export interface StatusGroup {
  status: number | null;
  providers: readonly Provider[];
}

/** The providers of a catalogue under each status code, the lowest code first and "none" last. */
export function byStatus(providers: readonly Provider[]): StatusGroup[] {
  const groups = new Map<number | null, Set<Provider>>();
  for (const provider of providers) {
    for (const { status } of provider.errors) {
      groups.set(status, (groups.get(status) ?? new Set()).add(provider));
    }
  }
  return [...groups]
    .sort(([one], [other]) => (one ?? Infinity) - (other ?? Infinity))
    .map(([status, members]) => ({ status, providers: [...members] }));
}
