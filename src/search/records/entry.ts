import type { SearchRecord } from '../../schemas/search-record.ts';

/** An entry of a content collection, as far as records need it. */
export interface Entry<Data> {
  id: string;
  data: Data;
  /** MDX without front matter; absent for collections of data. */
  body?: string | undefined;
}

/** The record of a section that nothing but its own words leads to. */
export function sectionRecord(
  record: Pick<SearchRecord, 'place' | 'kind' | 'title' | 'page' | 'text'>,
): SearchRecord {
  return { language: 'en', also: '', codes: [], ...record };
}
