import { createHash } from 'node:crypto';
import project from '../../../package.json' with { type: 'json' };
import type { SearchRecord } from '../../schemas/search-record.ts';
import { vocabularyOf } from '../../search/vocabulary.ts';
import { toPagefind } from './to-pagefind.ts';

/**
 * The folder of the search index that these records make, from the top of the site: `pagefind/3f9a0c1b2d4e/`. Pagefind
 * gives some of its files names that stay from release to release. With a folder for each content, a page that is still
 * open never searches in another release's words, and caches may keep all of it for good.
 */
export function indexFolder(records: readonly SearchRecord[]): string {
  const content = [project.dependencies.pagefind, records.map(toPagefind), vocabularyOf(records)];
  return `pagefind/${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)}/`;
}
