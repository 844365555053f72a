import type { Report } from '../schemas/report.ts';
import { startOfLine, type FilledItem, type Statement } from '../triage/summary.ts';
import { GROWING_FIELDS, type Field } from './fields.ts';

/** Puts a line into a text: in place of the first that begins with `start`, else at the end. */
function withLine(text: string, line: string, start: string): string {
  const lines = text === '' ? [] : text.split('\n');
  const at = lines.findIndex((one) => one.startsWith(start));
  return (at < 0 ? [...lines, line] : lines.map((one, index) => (index === at ? line : one))).join('\n');
}

/**
 * A report with something more that was found out: what grows gets a line, unless it has it; of everything else, the
 * last counts.
 * @param start how lines begin that the fact takes the place of, where it is not said for the first time
 */
export function withFact(report: Report, field: Field, fact: string, start = fact): Report {
  if (!GROWING_FIELDS.includes(field)) return { ...report, [field]: fact };
  return { ...report, [field]: withLine(report[field], fact, start) };
}

function withStatement(text: string, { title, answer }: Statement): string {
  const plain = (words: string) => words.replaceAll('`', '');
  const start = startOfLine(plain(title));
  return withLine(text, start + plain(answer), start);
}

/**
 * A report with the checklist's answers in it, each in the field that it fills. A question that was answered before
 * keeps its line, with the new answer; whatever else the reader wrote stays.
 */
export function withAnswers(report: Report, filled: readonly FilledItem[]): Report {
  const merged = { ...report };
  for (const { item, statements } of filled)
    for (const statement of statements) merged[item.field] = withStatement(merged[item.field], statement);
  return merged;
}
