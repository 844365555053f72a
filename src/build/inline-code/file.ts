import { readFile, writeFile } from 'node:fs/promises';
import type { InlineCode } from './find.ts';

/**
 * `inline-code.json` in the build's folder, beside what is served: the hashes of all code that stands in the pages' own
 * text. Written by every build, read by the server and by what makes a folder for hosts without one. For example
 *
 *   {"scripts":["'sha256-…'"],"styles":[]}
 */
export type InlineHashes = Omit<InlineCode, 'refused'>;

/** @param folder of the build, `dist/` */
export async function writeInlineHashes(folder: URL, hashes: InlineHashes): Promise<void> {
  await writeFile(fileIn(folder), `${JSON.stringify(hashes, null, 2)}\n`);
}

/** @throws where there is no build */
export async function readInlineHashes(folder: URL): Promise<InlineHashes> {
  return JSON.parse(await readFile(fileIn(folder), 'utf8')) as InlineHashes;
}

function fileIn(folder: URL): URL {
  return new URL('inline-code.json', folder);
}
