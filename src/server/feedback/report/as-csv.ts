import { stringify } from 'csv-stringify/sync';
import { REASONS } from '../../../feedback/reasons.ts';
import { harmless } from './harmless.ts';
import type { Report } from './summary.ts';

const LATEST = 3;

/**
 * The report for a spreadsheet (RFC 4180), a place a row. A cell that starts like a formula gets a quote in front
 * (OWASP, "CSV Injection"), so that opening the file runs nothing.
 */
export function asCsv({ places }: Report): string {
  const rows = places.map(({ page, part, helpful, not, share, reasons, words }) => ({
    page: harmless(page),
    part: harmless(part),
    helpful,
    not,
    share: share.toFixed(3),
    ...Object.fromEntries(REASONS.map((reason) => [reason, reasons[reason] ?? 0])),
    ...Object.fromEntries(
      Array.from({ length: LATEST }, (_, index) => [
        `latest words ${index + 1}`,
        harmless(words[index]?.words ?? ''),
      ]),
    ),
  }));
  const columns = Object.keys(rows[0] ?? { page: '', part: '', helpful: '', not: '', share: '' });
  return stringify(rows, { header: true, columns, escape_formulas: true, record_delimiter: '\r\n' });
}
