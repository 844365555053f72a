import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { SearchRecord } from '../../schemas/search-record.ts';
import { vocabularyOf } from '../../search/vocabulary.ts';
import { toPagefind } from './to-pagefind.ts';

/** The files of a search index: path below its folder → content. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Of what Pagefind writes, what our own interface loads: its stock interfaces stay out. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown)[\w-]+\.pagefind|.*\.pf_\w+)$/;

/**
 * Makes the search index, with the words that misspelt ones are held against in `words.json`.
 * @throws Error where Pagefind refuses a record, with its reason
 */
export async function makeIndex(records: readonly SearchRecord[]): Promise<IndexFiles> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  try {
    for (const record of records) {
      const added = await index.addCustomRecord(toPagefind(record));
      if (added.errors.length > 0) throw new Error(`${record.place}: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    return new Map([
      ...files
        .filter(({ path }) => NEEDED.test(path))
        .map(({ path, content }): [string, Uint8Array] => [path, unpacked(path, content)]),
      ['words.json', new TextEncoder().encode(JSON.stringify(vocabularyOf(records)))],
    ]);
  } finally {
    await index.deleteIndex();
  }
}

/**
 * Pagefind packs its files with gzip and unpacks them itself, but takes them as they are as well. Unpacked, brotli on the
 * wire makes them a sixth smaller.
 */
function unpacked(path: string, content: Uint8Array): Uint8Array {
  return /\.(?:pagefind|pf_\w+)$/.test(path) ? gunzipSync(content) : content;
}
