import type { z } from 'astro/zod';
import type { captureSchema, rungSchema } from '../../schemas/escalation.ts';
import type { SearchRecord } from '../../schemas/search-record.ts';
import { sectionRecord, type Entry } from './entry.ts';
import { joinBlocks, plainText, unmarked } from './plain-text.ts';

/**
 * A record per rung of the escalation ladder.
 * @param page what readers call the ladder
 */
export function rungRecords(
  entries: readonly Entry<z.infer<typeof rungSchema>>[],
  page: string,
): SearchRecord[] {
  return entries.map(({ id, data, body = '' }) =>
    sectionRecord({
      place: `/escalation/#${id}`,
      kind: 'rung',
      title: unmarked(data.title),
      page,
      text: joinBlocks([unmarked(data.action), plainText(body).text]),
    }),
  );
}

/** The record of "What to capture if you need help". */
export function captureRecords(
  entries: readonly Entry<z.infer<typeof captureSchema>>[],
  page: string,
): SearchRecord[] {
  return entries.map(({ id, data, body = '' }) =>
    sectionRecord({
      place: `/escalation/#${id}`,
      kind: 'rung',
      title: unmarked(data.title),
      page,
      text: joinBlocks([
        ...data.items.flatMap(({ name, detail, example }) => [unmarked(`${name}: ${detail}`), example]),
        plainText(body).text,
      ]),
    }),
  );
}
