import type { Field } from '../fields.ts';

/** The words that a report is written with: a part of `content/en/strings/report.json`. */
export interface ReportWords {
  /** What each field is called. */
  readonly fields: Readonly<Record<Field, { readonly called: string }>>;
  /** The name of the report, and a mail's subject, where the provider is known. `{provider}` stands for it. */
  readonly subject: string;
  /** The same where it is not. */
  readonly subjectPlain: string;
  /** The last line of a mail that had to be shortened. */
  readonly shortened: string;
}
