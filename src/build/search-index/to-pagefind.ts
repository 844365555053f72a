import type { CustomRecord } from 'pagefind';
import type { SearchRecord } from '../../schemas/search-record.ts';

/** Metadata is searched with the text, filters are not: a page's name would match every section on it. */
export function toPagefind({
  place,
  language,
  text,
  title,
  also,
  codes,
  ...record
}: SearchRecord): CustomRecord {
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
