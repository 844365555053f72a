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

const folder = join(import.meta.dirname, '../../secrets');
const lines = (rows: readonly unknown[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;

/** The files that `npm run shapes` writes, by path, with what they must hold for the catalogue as it is now. */
export function shapeFiles(): Map<string, string> {
  const { shapes, hints } = compactShapes(readCatalogue());
  const starts = JSON.stringify(shapes.starts);
  return new Map([
    [join(folder, 'shapes.json'), `{"starts":${starts},"sure":${lines(shapes.sure)}}\n`],
    [join(folder, 'hints.json'), `${lines(hints)}\n`],
  ]);
}
