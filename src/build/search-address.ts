import { BASE } from '../base.ts';
import { siteRecords } from '../records.ts';
import { indexFolder } from './search-index/folder.ts';

let address: Promise<string> | undefined;

/** Where the folder of the search index is served, found once a build. Example: `/pagefind/3f9a0c1b2d4e/`. */
export function searchAddress(): Promise<string> {
  return (address ??= siteRecords().then((records) => `${BASE}/${indexFolder(records)}`));
}
