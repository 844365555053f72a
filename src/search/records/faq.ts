import type { z } from 'astro/zod';
import type { faqSchema } from '../../schemas/faq.ts';
import type { SearchRecord } from '../../schemas/search-record.ts';
import { sectionRecord, type Entry } from './entry.ts';
import { joinBlocks, plainText, unmarked } from './plain-text.ts';

/**
 * A record per question of the FAQ.
 * @param page what readers call the FAQ
 */
export function faqRecords(
  entries: readonly Entry<z.infer<typeof faqSchema>>[],
  page: string,
): SearchRecord[] {
  return entries.map(({ id, data, body = '' }) =>
    sectionRecord({
      place: `/faq/#${id}`,
      kind: 'answer',
      title: unmarked(data.question),
      page,
      text: plainText(body).text,
      also: joinBlocks(data.asked ?? []),
    }),
  );
}
