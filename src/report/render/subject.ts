import type { Report } from '../../schemas/report.ts';
import { fill } from '../../words.ts';
import type { ReportWords } from './words.ts';

/** So long a subject is shown whole by mail programs and forums, in characters. */
const LIMIT = 100;

/** What the report is called, in one line. */
export function subjectOf({ provider }: Report, words: ReportWords): string {
  const name = provider.replace(/\s+/g, ' ').trim();
  const subject = name === '' ? words.subjectPlain : fill(words.subject, { provider: name });
  const chars = Array.from(subject);
  return chars.length <= LIMIT ? subject : `${chars.slice(0, LIMIT - 1).join('')}…`;
}
