import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { providerSchema, type Provider } from '../../schemas/provider.ts';

/** Where the catalogue lies, one file a provider. */
export const CATALOGUE_FOLDER = join(import.meta.dirname, '../../content/en/errors');

/**
 * One file of the catalogue.
 * @param path of a file such as `openai.json`
 * @throws {Error} that names file and key, where it breaks the schema or its id is not the file's name
 */
export function readProvider(path: string): Provider {
  const name = basename(path, '.json');
  const result = providerSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!result.success) throw new Error(`${name}.json: ${z.prettifyError(result.error)}`);
  if (result.data.id !== name) throw new Error(`${name}.json: its id is "${result.data.id}"`);
  return result.data;
}

/** The whole catalogue, by file name. Throws like {@link readProvider}. */
export function readCatalogue(folder: string = CATALOGUE_FOLDER): Provider[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readProvider(join(folder, file)));
}
