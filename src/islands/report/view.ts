import type { Field } from '../../report/fields.ts';
import type { ReportProvider } from '../../report/providers.ts';
import { EMPTY } from '../../report/report.ts';
import type { Report } from '../../schemas/report.ts';

/** The forms that the report comes in. */
export const FORMATS = ['plain', 'markdown', 'mail'] as const;
export type Format = (typeof FORMATS)[number];

/** All that the form shows. */
export interface View {
  /** What stands in the fields. */
  readonly typed: Report;
  /** The same with secrets masked: what the outputs are made of, and what is kept. */
  readonly safe: Report;
  /** Fields in which something was masked. */
  readonly masked: readonly Field[];
  /** Answers of the checklist have just been filled in. */
  readonly isFilledIn: boolean;
  /** The masker could not be loaded: nothing typed since is shown or kept. */
  readonly hasFailed: boolean;
  readonly format: Format;
  /** The catalogue's providers, once a reader has turned to the form. */
  readonly providers: readonly ReportProvider[];
}

export const FIRST_VIEW: View = {
  typed: EMPTY,
  safe: EMPTY,
  masked: [],
  isFilledIn: false,
  hasFailed: false,
  format: 'plain',
  providers: [],
};

/** What a reader can do. */
export interface Actions {
  type: (field: Field, text: string) => void;
  /** The reader has left the field, or pasted into it. */
  settle: (field: Field) => void;
  show: (format: Format) => void;
  copy: (button: HTMLElement, text: string) => void;
  clear: () => void;
}
