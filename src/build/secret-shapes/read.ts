import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Provider, providerSchema } from '../../schemas/provider.ts';
import { compactShapes } from './compact.ts';

const CATALOGUE = join(import.meta.dirname, '../../content/en/errors');

/** Every provider of the catalogue, in the order of their ids. */
export function readCatalogue(): Provider[] {
  return readdirSync(CATALOGUE)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => providerSchema.parse(JSON.parse(readFileSync(join(CATALOGUE, file), 'utf8'))));
}

/** The file that `npm run shapes` writes. */
export const SHAPES_FILE = join(import.meta.dirname, '../../secrets/shapes.json');

/** What `src/secrets/shapes.json` must hold for the catalogue as it is now: one provider a line. */
export function shapesFile(): string {
  const { starts, providers } = compactShapes(readCatalogue());
  const lines = providers.map((provider) => JSON.stringify(provider));
  return `{"starts":${JSON.stringify(starts)},"providers":[\n${lines.join(',\n')}\n]}\n`;
}
