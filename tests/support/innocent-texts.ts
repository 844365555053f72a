import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../../src/build/secret-shapes/read.ts';

const LINES = readFileSync(join(import.meta.dirname, 'innocent-texts.txt'), 'utf8').split('\n');

/** Texts without a secret: what people paste beside their keys. */
export function innocentTexts(): string[] {
  return LINES.filter((line) => line !== '' && !line.startsWith('# ')).map((line) =>
    line.replaceAll('\\n', '\n'),
  );
}

/** The error wordings of the catalogue, as providers print them. None holds a key. */
export function errorWordings(): string[] {
  return readCatalogue().flatMap(({ errors }) =>
    errors.flatMap(({ message, also_seen_as: others }) => [message, ...others]),
  );
}
