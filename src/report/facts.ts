import type { Report } from '../schemas/report.ts';
import { FIELD_LIMIT, FIELDS } from './fields.ts';
import { EMPTY } from './report.ts';

/** What the tools of this site found out with the reader, and what the reader wrote. */
export interface Facts {
  readonly report: Report;
  /** The query of the checklist's address, not yet put into the report. Empty where there is none. */
  readonly answers: string;
}

export const NO_FACTS: Facts = { report: EMPTY, answers: '' };

/** Questions and answers are ids, so that no other text gets in. */
const ANSWERS = /^[a-z\d-]{1,32}=[a-z\d-]{1,32}(?:&[a-z\d-]{1,32}=[a-z\d-]{1,32}){0,31}$/;

/** The answers in a query of the checklist's address; empty where it holds anything but ids. */
export function answersIn(query: string): string {
  const answers = query.replace(/^\?/, '');
  return ANSWERS.test(answers) ? answers : '';
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Reads stored facts. What is missing, too long or of another kind counts as not said. Never throws. */
export function factsIn(stored: string | null): Facts {
  const known = parse(stored ?? '');
  const textOf = (name: string) => {
    const value = Object.hasOwn(known, name) ? known[name] : undefined;
    return typeof value === 'string' && value.length <= FIELD_LIMIT ? value : '';
  };
  const report = { ...EMPTY };
  for (const field of FIELDS) report[field] = textOf(field);
  return { report, answers: answersIn(textOf('answers')) };
}

/** Facts as they are stored; undefined where there is nothing to store. */
export function factsAsText({ report, answers }: Facts): string | undefined {
  const said = Object.entries({ ...report, answers }).filter(([, text]) => text !== '');
  return said.length > 0 ? JSON.stringify(Object.fromEntries(said)) : undefined;
}
