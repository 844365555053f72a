import { gunzipSync } from 'node:zlib';
import { createIndex, type CustomRecord } from 'pagefind';
import type { SearchRecord } from '../../schemas/search-record.ts';
import { vocabularyOf } from '../../search/vocabulary.ts';

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

/** Metadata is searched with the text, filters are not: a page's name would match every section on it. */
function toPagefind({ place, language, text, title, also, codes, ...record }: SearchRecord): CustomRecord {
  const buried = buriedNames(text);
  return {
    url: place,
    language,
    content: text,
    meta: {
      title,
      ...(also && { also }),
      ...(buried.length > 0 && { buried: buried.join(' ') }),
      ...(codes.length > 0 && { codes: codes.join('\n') }),
    },
    filters: {
      kind: [record.kind],
      page: [record.page],
      ...(record.provider && { provider: [record.provider] }),
      ...(record.status && { status: [String(record.status)] }),
    },
  };
}

/**
 * Names that Pagefind would not find, since it parts words at white space only, and into pieces of letters: of
 * `error="insufficient_scope",` it knows `insufficient` and `scope`, of `VITE_` neither `vite`.
 */
function buriedNames(text: string): string[] {
  const buried = text.split(/\s+/).flatMap((word) => {
    const names = word.match(/[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)*/gu) ?? [];
    return names.filter((name) => /[_-]/.test(word) && indexForm(name) !== indexForm(word));
  });
  return [...new Set(buried)];
}

/** A word without what Pagefind strips from it. */
function indexForm(word: string): string {
  return word.replace(/[^\p{L}\p{N}_]/gu, '');
}
