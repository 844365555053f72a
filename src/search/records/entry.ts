import type { SearchRecord } from '../../schemas/search-record.ts';

/** An entry of a content collection, as far as records need it. */
export interface Entry<Data> {
  id: string;
  data: Data;
  /** MDX without front matter; absent for collections of data. */
  body?: string | undefined;
}

/** The record of a section, found by its own words, and by others where it names some. */
export function sectionRecord(
  record: Pick<SearchRecord, 'place' | 'kind' | 'title' | 'page' | 'text'> &
    Partial<Pick<SearchRecord, 'also'>>,
): SearchRecord {
  return { language: 'en', also: '', codes: [], ...record };
}
