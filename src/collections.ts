import { getCollection, type CollectionEntry } from 'astro:content';
import type { Provider } from './schemas/provider.ts';

type OrderedCollection = 'guide' | 'faq' | 'paths';

/** All entries of a collection in the order that its files give. */
export async function ordered<Name extends OrderedCollection>(name: Name): Promise<CollectionEntry<Name>[]> {
  const entries = await getCollection(name);
  return entries.sort((one, other) => one.data.order - other.data.order);
}

/** The rungs of the escalation ladder, from the reader's device up. */
export async function rungsFromTheFoot(): Promise<CollectionEntry<'rungs'>[]> {
  const rungs = await getCollection('rungs');
  return rungs.sort((one, other) => one.data.rung - other.data.rung);
}

/** The file of an entry from the top of the project, for edit links and dates. */
export function fileOf(entry: { filePath?: string | undefined }): string[] {
  return entry.filePath ? [entry.filePath] : [];
}

let catalogue: Promise<Provider[]> | undefined;

/** Every provider of the error catalogue, by name. The same array at every call. */
export function providersByName(): Promise<Provider[]> {
  catalogue ??= getCollection('providers').then((entries) =>
    entries
      .map(({ data }) => data)
      .sort((one, other) => one.name.localeCompare(other.name, 'en', { sensitivity: 'base' })),
  );
  return catalogue;
}
