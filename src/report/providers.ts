import type { Provider } from '../schemas/provider.ts';

/** What the report knows of a provider of the catalogue: where to ask it, and whether it is down. */
export type ReportProvider = Pick<Provider, 'id' | 'name'> & Partial<Provider['links']>;

/** A provider of the catalogue as the report needs it, without the links that it does not have. */
export function reportProvider({ id, name, links }: Provider): ReportProvider {
  return { id, name, ...Object.fromEntries(Object.entries(links).filter(([, to]) => to !== null)) };
}

/** The provider that is meant by what was typed: its name or its id, in whatever case. */
export function providerCalled(
  providers: readonly ReportProvider[],
  typed: string,
): ReportProvider | undefined {
  const name = typed.trim().toLowerCase();
  return providers.find((one) => one.name.toLowerCase() === name || one.id === name);
}
