import { QUOTE, type QuoteReader } from './quotes.ts';

/** A value beside a name: where it stands, and what it was written like. */
export interface ReadValue {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** Between name and value: `=`, `:`, a space … */
  readonly separator: string;
}

/** What closes a name: `"api_key"`, `headers["x-api-key"]`, `<apiKey>`. */
const CLOSE = `(?:${QUOTE})?[\\])}]{0,2}`;
/** `=`, `:`, `=>`, `:=`, percent-encoded too; what HAR, Kubernetes, XML and forms put between a name and its value. */
const BETWEEN = [
  `${QUOTE},?\\s{1,40}?(?:${QUOTE})?[Vv]alue(?:${QUOTE})?\\s{0,4}[:=]`,
  `${QUOTE},(?:${QUOTE})[Vv]alue(?:${QUOTE})\\s{0,4}[:=]`,
  '\\r?\\n[ \\t]{1,40}[Vv]alue:',
  `${QUOTE}\\r?\\n\\r?\\n`,
  `${QUOTE},`,
  `${CLOSE}[ \\t]{0,8}(?:=>|:=|==?|:|%(?:25){0,3}3[AaDd]|\\|)`,
  '>',
].join('|');
/** `[]string{"`, `[ "`, `b'`, `@"`, and YAML's block marks. */
const OPEN = `(?:\\[\\]string)?[\\[({]{0,2}\\s{0,2}(?:[|>]-?\\r?\\n\\s{1,40})?(?:[bBfFrRuU@](?=${QUOTE}))?`;
const SEPARATOR = new RegExp(
  `(?:${BETWEEN})(?:[ \\t]{1,8}|%20|\\+(?=\\w)|\\s{1,40}(?=${QUOTE}))?${OPEN}(${QUOTE})?`,
  'y',
);
/** `--api-key VALUE`, `ENV NAME VALUE`. */
const SPACE = new RegExp(`[ \\t]{1,4}(${QUOTE})?`, 'y');
const UNQUOTED = /[^\s"'`,;&<>(){}[\]|\\“”‘’•]{1,8192}/y;
const TO_SPACE = /[^\s"'`\\•]{1,8192}/y;

export interface ReadOptions {
  /** A space alone is enough between name and value. */
  readonly spaced: boolean;
  /** Nothing but a space ends the value: a line of an `.env` file. */
  readonly toSpace: boolean;
}

/**
 * Reads the value that belongs to a name.
 * @param at where the name ends
 */
export function readValue(
  text: string,
  at: number,
  quotes: QuoteReader,
  options: ReadOptions,
): ReadValue | undefined {
  SEPARATOR.lastIndex = SPACE.lastIndex = at;
  const found = SEPARATOR.exec(text) ?? (options.spaced ? SPACE.exec(text) : null);
  if (!found) return undefined;
  const start = at + found[0].length;
  const quote = found[1];
  const closing = quote === undefined ? undefined : quotes.closing(quote, start);
  const separator = found[0];
  if (closing !== undefined) return { start, end: closing, quoted: true, separator };
  const run = options.toSpace ? TO_SPACE : UNQUOTED;
  run.lastIndex = start;
  const value = run.exec(text)?.[0].replace(/[.,:;!?]+$/, '');
  return value ? { start, end: start + value.length, quoted: false, separator } : undefined;
}
