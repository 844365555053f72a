import type { Report } from '../schemas/report.ts';
import { FIELDS, type Field } from './fields.ts';

/** A report in which nothing is said. */
export const EMPTY: Report = {
  provider: '',
  endpoint: '',
  error: '',
  copied: '',
  format: '',
  when: '',
  tried: '',
};

/** A field with what is said in it. */
export interface Filled {
  readonly field: Field;
  /** Without empty lines before and after, line ends as `\n`; never empty. */
  readonly text: string;
}

/** What is said, in the order that support asks for it. */
export function filledFields(report: Report): Filled[] {
  return FIELDS.map((field) => ({ field, text: report[field].replace(/\r\n?/g, '\n').trim() })).filter(
    ({ text }) => text !== '',
  );
}

/** What is not said yet, in the same order. */
export function missingFields(report: Report): Field[] {
  const filled = new Set(filledFields(report).map(({ field }) => field));
  return FIELDS.filter((field) => !filled.has(field));
}
