import type { Report } from '../../schemas/report.ts';
import { filledFields } from '../report.ts';
import type { ReportWords } from './words.ts';

/** The report as plain text: short answers beside their names, long ones below. Empty where nothing is said. */
export function plainText(report: Report, words: ReportWords): string {
  const blocks = filledFields(report).map(({ field, text }) =>
    text.includes('\n')
      ? `${words.fields[field].called}:\n${text}`
      : `${words.fields[field].called}: ${text}`,
  );
  return blocks.join('\n\n');
}
