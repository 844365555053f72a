import { readdirSync, readFileSync } from 'node:fs';
import { buildIndex } from '../../src/recognise/build-index.ts';
import type { Index } from '../../src/recognise/data/index-types.ts';
import { pack } from '../../src/recognise/data/pack.ts';
import { prune } from '../../src/recognise/prune.ts';
import { readIndex } from '../../src/recognise/data/read.ts';
import { providerSchema, type Provider } from '../../src/schemas/provider.ts';

const CONTENT = new URL('../../src/content/en/', import.meta.url);

/** Every file of the catalogue, as the build reads it. */
export function readCatalogue(): Provider[] {
  const folder = new URL('errors/', CONTENT);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => providerSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
}

/** Ids of the guide's sections. */
export function readSections(): string[] {
  return readdirSync(new URL('guide/', CONTENT)).map((name) => name.replace(/\.mdx$/, ''));
}

/** The recogniser's data over the whole catalogue, as it travels. */
export function packCatalogue(providers: readonly Provider[] = readCatalogue()): string {
  return pack(prune(buildIndex(providers, readSections())));
}

let index: Index | undefined;

/** The whole catalogue, ready to be matched; built once a worker. */
export function catalogueIndex(): Index {
  return (index ??= readIndex(packCatalogue()));
}
