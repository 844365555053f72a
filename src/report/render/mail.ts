import type { Report } from '../../schemas/report.ts';
import { FIELD_LIMIT, FIELDS } from '../fields.ts';
import { plainText } from './plain.ts';
import { subjectOf } from './subject.ts';
import type { ReportWords } from './words.ts';

/**
 * The longest address that mail programs are handed whole, in characters. Windows passes at most 2,083 on
 * (INTERNET_MAX_URL_LENGTH in wininet.h), others more.
 */
export const MAIL_LIMIT = 2000;

/** A mail draft without an addressee: the reader's mail program asks for it. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
  /** Example: `mailto:?subject=API%20key&body=Provider%3A%20OpenAI` */
  readonly address: string;
  /** Whether long fields had to be shortened. */
  readonly isShortened: boolean;
}

function cut(text: string, most: number): string {
  const chars = Array.from(text);
  return chars.length <= most ? text : `${chars.slice(0, most).join('').trimEnd()}…`;
}

function draft(report: Report, words: ReportWords, most: number): Mail {
  const shortened = { ...report };
  for (const field of FIELDS) shortened[field] = cut(report[field].trim(), most);
  const isShortened = FIELDS.some((field) => shortened[field] !== report[field].trim());
  const subject = subjectOf(report, words).toWellFormed();
  const text = plainText(shortened, words).toWellFormed();
  const body = isShortened ? `${text}\n\n${words.shortened}` : text;
  // RFC 6068, 2 and 5: UTF-8 in percent encoding, line ends as CRLF.
  const encoded = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return {
    subject,
    body,
    isShortened,
    address: `mailto:?subject=${encodeURIComponent(subject)}&body=${encoded}`,
  };
}

/**
 * The report as a mail draft. Where its address would get longer than MAIL_LIMIT, the longest fields are cut to the same
 * length, as long as fits, and the last line says so.
 */
export function mail(report: Report, words: ReportWords): Mail {
  const whole = draft(report, words, FIELD_LIMIT);
  if (whole.address.length <= MAIL_LIMIT) return whole;
  let fits = 0;
  let over = FIELD_LIMIT;
  while (over - fits > 1) {
    const most = Math.floor((fits + over) / 2);
    if (draft(report, words, most).address.length <= MAIL_LIMIT) fits = most;
    else over = most;
  }
  return draft(report, words, fits);
}
