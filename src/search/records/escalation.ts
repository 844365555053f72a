import type { z } from 'astro/zod';
import type { captureSchema, rungSchema } from '../../schemas/escalation.ts';
import type { SearchRecord } from '../../schemas/search-record.ts';
import { sectionRecord, type Entry } from './entry.ts';
import { joinBlocks, plainText, unmarked } from './plain-text.ts';

type Part<Data> = Entry<Data & { title: string }>;

/** A record per entry of the ladder's page, whose text is made of these blocks and the body. */
function records<Data>(
  entries: readonly Part<Data>[],
  page: string,
  blocks: (data: Data) => string[],
): SearchRecord[] {
  return entries.map(({ id, data, body = '' }) =>
    sectionRecord({
      place: `/escalation/#${id}`,
      kind: 'rung',
      title: unmarked(data.title),
      page,
      text: joinBlocks([...blocks(data), plainText(body).text]),
    }),
  );
}

/**
 * A record per rung of the escalation ladder.
 * @param page what readers call the ladder
 */
export function rungRecords(
  entries: readonly Entry<z.infer<typeof rungSchema>>[],
  page: string,
): SearchRecord[] {
  return records(entries, page, ({ action }) => [unmarked(action)]);
}

/** The record of "What to capture if you need help". */
export function captureRecords(
  entries: readonly Entry<z.infer<typeof captureSchema>>[],
  page: string,
): SearchRecord[] {
  return records(entries, page, ({ items }) =>
    items.flatMap(({ name, detail, example }) => [unmarked(`${name}: ${detail}`), example]),
  );
}
