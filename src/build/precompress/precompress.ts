import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { SUFFIXES } from './codings.ts';

/** Formats that are not compressed already: text, and the search index as build/search-index unpacks it. */
const TEXT = new Set(
  (
    '.css .html .js .json .map .md .mjs .svg .txt .wasm .webmanifest .xml ' +
    '.pagefind .pf_fragment .pf_index .pf_meta'
  ).split(' '),
);
/** Below this the response's headers weigh more than what compression saves. */
const SMALLEST = 256;

/** What a run did: how many files, and their bytes before and after brotli. */
export interface Tally {
  files: number;
  before: number;
  after: number;
}

/**
 * Writes `<file>.br` and `<file>.gz` at maximum quality beside every text file of the folder.
 * @throws where a file cannot be read or written
 */
export async function precompress(folder: string): Promise<Tally> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  // zlib works in Node's thread pool, which bounds how many run at once.
  const done = (await Promise.all(files.map(compressFile))).filter((one) => one !== undefined);
  const sum = (key: 'before' | 'after') => done.reduce((total, one) => total + one[key], 0);
  return { files: done.length, before: sum('before'), after: sum('after') };
}

async function compressFile(file: string): Promise<Omit<Tally, 'files'> | undefined> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return undefined;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  if (br.length >= bytes.length) return undefined;
  await Promise.all([writeFile(file + SUFFIXES.br, br), writeFile(file + SUFFIXES.gzip, gz)]);
  return { before: bytes.length, after: br.length };
}
