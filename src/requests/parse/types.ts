/** The forms in which people have a request at hand. */
export type Form =
  | 'curl'
  | 'curl-cmd'
  | 'curl-powershell'
  | 'powershell'
  | 'http'
  | 'fetch'
  | 'axios'
  | 'python'
  | 'har'
  | 'postman';

/** A text and the line of the paste that it begins on, counted from 1. */
export interface Placed {
  readonly value: string;
  readonly line: number;
}

export interface ParsedHeader extends Placed {
  readonly name: string;
}

/**
 * What only the written form shows, and the request no longer does:
 * - `not-expanded`: a variable where nothing puts its value in, such as `$KEY` in single quotes. `detail` is its name.
 * - `not-continued`: the command ends at a line's end although more lines belong to it. `detail` is what ends it.
 * - `ampersand`: an address without quotes, which the shell cuts at `&`.
 * - `curly-quotes`: a typographic quote where a straight one belongs. `detail` is the quote.
 * - `single-quotes`: single quotes in cmd, which passes them on.
 * - `no-colon`: a header without a colon. `detail` is all of it, which may be a key.
 * - `encoded-line-end`: `echo` without `-n` in front of `base64`.
 * - `folded`: a header's value that goes on in the next line. `detail` is the header's name.
 * - `no-cors`: `mode: 'no-cors'`, with which a browser leaves headers out.
 * - `with-credentials`: `credentials: 'include'`, with which a browser refuses answers for every origin (`*`).
 */
export type FactKind =
  | 'not-expanded'
  | 'not-continued'
  | 'ampersand'
  | 'curly-quotes'
  | 'single-quotes'
  | 'no-colon'
  | 'encoded-line-end'
  | 'folded'
  | 'no-cors'
  | 'with-credentials';

export interface Fact {
  readonly kind: FactKind;
  readonly line: number;
  readonly detail: string;
}

/**
 * A request as it was pasted. In every text `${NAME}` stands for a variable, also for one that nothing expands: a fact
 * says so then. `base64(…)` stands for what the code encodes when it runs.
 */
export interface ParsedRequest {
  readonly form: Form;
  readonly method: Placed;
  readonly url: Placed;
  readonly headers: readonly ParsedHeader[];
  /** User and password of Basic authentication as given, so without a colon where none was typed. */
  readonly basic: Placed | null;
  readonly body: Placed | null;
  /** Whether redirects are followed, with `Authorization` to the same origin only. */
  readonly followsRedirects: boolean;
  /** Whether it is surely a browser's. */
  readonly inBrowser: boolean;
  /** Whether what was not pasted may add to it: a file (`-H @file`, `--netrc`), or settings made in other code. */
  readonly elsewhere: boolean;
  readonly facts: readonly Fact[];
}

/** A request under way: the parts that a parser found so far. */
export interface Draft {
  method?: Placed;
  url?: Placed;
  headers: ParsedHeader[];
  basic?: Placed;
  body?: Placed;
  followsRedirects?: boolean;
  inBrowser?: boolean;
  elsewhere?: boolean;
  facts: Fact[];
}

/** A variable in a body counts where its name says that it holds a key: prompts and templates hold others. */
const KEY_NAME = /key|token|secret|pass/i;

/** No request has more headers, and no reader reads on about more. */
const MOST = 300;

/** What stood out, each once; a variable that stays as it stands only where it matters. */
function factsOf({ url, headers, basic, body, facts }: Draft): Fact[] {
  const sent = [url?.value ?? '', basic?.value ?? '', ...headers.map(({ value }) => value)].join('\n');
  const matters = ({ kind, detail }: Fact) =>
    kind !== 'not-expanded' ||
    sent.includes(`\${${detail}}`) ||
    (KEY_NAME.test(detail) && body?.value.includes(`\${${detail}}`) === true);
  const kept = new Map(
    facts.filter(matters).map((one) => [`${one.kind} ${one.line} ${one.detail}`, one] as const),
  );
  return [...kept.values()].slice(0, MOST);
}

/** Makes a request of a draft, or undefined where it has no address. */
export function finish(form: Form, draft: Draft): ParsedRequest | undefined {
  const { method, url, headers, basic, body, followsRedirects = false, inBrowser = false } = draft;
  if (!url || url.value.trim() === '') return undefined;
  return {
    form,
    method: method ?? { value: body ? 'POST' : 'GET', line: url.line },
    url,
    headers: headers.slice(0, MOST),
    basic: basic ?? null,
    body: body ?? null,
    followsRedirects,
    // Browsers say so themselves, since 2019 (Fetch Metadata Request Headers).
    inBrowser: inBrowser || headers.some(({ name }) => /^sec-fetch-mode$/i.test(name)),
    elsewhere: draft.elsewhere ?? false,
    facts: factsOf(draft),
  };
}
