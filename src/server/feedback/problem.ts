import { STATUS_CODES } from 'node:http';
import strings from '../../content/en/strings/feedback-pages.json' with { type: 'json' };

/** Why a vote was refused; the words are in the string table. */
export type ProblemCode = keyof typeof strings.problems;

const STATUS: Readonly<Record<ProblemCode, number>> = {
  method: 405,
  origin: 403,
  'content-type': 415,
  'too-large': 413,
  malformed: 400,
  invalid: 422,
  'too-long': 422,
  conflict: 409,
  'too-fast': 429,
  unavailable: 503,
};

interface Details {
  /** Which fields are wrong: a JSON pointer (RFC 6901, as a fragment) and a sentence each. */
  errors?: readonly { pointer: string; detail: string }[];
  /** More headers of the answer, such as `Retry-After`. */
  headers?: Readonly<Record<string, string>>;
  /** What the reader had typed, to hand it back. */
  fields?: unknown;
}

/** A vote that is refused. Nothing of it is stored. */
export class Problem extends Error {
  readonly status: number;
  readonly detail: string;
  readonly details: Details;

  constructor(code: ProblemCode, details: Details = {}) {
    super(code);
    this.status = STATUS[code];
    this.detail = strings.problems[code];
    this.details = details;
  }
}

/** The problem as a document: RFC 9457. The type is `about:blank`, so the title is the status's own phrase. */
export function describeProblem({ status, detail, details }: Problem): {
  status: number;
  headers: Record<string, string>;
  text: string;
} {
  const { errors, headers } = details;
  const document = {
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    detail,
    ...(errors && { errors }),
  };
  return {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    text: JSON.stringify(document),
  };
}
