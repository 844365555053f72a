import type { Report } from '../../schemas/report.ts';
import { MACHINE_FIELDS } from '../fields.ts';
import { filledFields, type Filled } from '../report.ts';
import type { ReportWords } from './words.ts';

/** A fenced block whose fence is longer than any in the text (CommonMark 0.31, 4.5). */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** Words as words: what Markdown would take for marks, tags or mentions is escaped. */
function escaped(line: string): string {
  return line.replace(/[\\`*_<>[\]#|~&@]/g, '\\$&');
}

function prose(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 1) return escaped(text);
  return lines.map((line) => `- ${escaped(line.trim().replace(/^[-*+•]\s+/, ''))}`).join('\n');
}

function block({ field, text }: Filled, words: ReportWords): string {
  const body = MACHINE_FIELDS.includes(field) ? fenced(text) : prose(text);
  return `**${words.fields[field].called}**\n\n${body}`;
}

/** The report as Markdown for a forum or an issue: what machines say as code, the rest as text. */
export function markdown(report: Report, words: ReportWords): string {
  return filledFields(report)
    .map((filled) => block(filled, words))
    .join('\n\n');
}
