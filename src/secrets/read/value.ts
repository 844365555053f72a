import { QUOTE, type QuoteReader } from './quotes.ts';

/** A value beside a name: where it stands, and what it was written like. */
export interface ReadValue {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** What stands between name and value: `=`, `": "`, a space … */
  readonly separator: string;
}

/** Spaces, and the colours of a terminal. */
const GAP = '(?:[^\\S\\r\\n]|\\x1b?\\[[\\d;]{1,8}m){0,40}';
/** A type of the variable: `apiKey: string = …`, `api_key: &str = …`. */
const TYPE = ':\\s?&?[A-Za-z][\\w<>.\\[\\]]{0,30}\\??\\s?=';
/** `=`, `:`, `=>`, `:=`, percent-encoded too, after what closes a name: `"api_key"`, `headers["x-api-key"]`. */
const PLAIN = `(?:${QUOTE})?[\\])}]{0,2}${GAP}(?:=>|:=|==?|${TYPE}|[:：]|%(?:25){0,3}3[AaDd])`;
/** HAR and HTML: `"name": "x-api-key", "value": "…"`, `name="api_key" value="…"`. */
const PAIRED = `${QUOTE},?\\s{0,40}(?:${QUOTE})?(?:[Vv]alue|content)(?:${QUOTE})?\\s{0,4}[:=]`;
/** Kubernetes: `- name: API_KEY` and `value: …` on the next line. */
const NEXT_LINE = '\\r?\\n[ \\t]{1,40}[Vv]alue:';
/** `name="api_key"` of a form in parts (RFC 7578), `<apiKey>`, `('X-API-Key', '…')`, `setApiKey('…')`, `apiKey={'…'}`. */
const OTHERS = [`${QUOTE}\\r?\\n\\r?\\n`, '>', `${QUOTE},`, `(?:\\(|={)(?=${QUOTE})`];
/** `[]string{"`, `[ "`, `Some("`, `string(32) "`, `b'`, and YAML's block marks. */
const OPEN = `(?:\\[\\]string\\{|\\s{0,40}string\\(\\d+\\)|Some)?[\\[(]{0,2}[ \\t]{0,2}(?:[|>]-?\\r?\\n\\s{1,40})?(?:[bBfFrRuU@](?=${QUOTE}))?`;
const SEPARATOR = new RegExp(
  `(?:${[PAIRED, NEXT_LINE, ...OTHERS, PLAIN].join('|')})(?:%20|\\+(?=\\w)|\\s{1,40}(?=${QUOTE})|${GAP})${OPEN}(${QUOTE})?`,
  'y',
);
/** `--api-key VALUE`, `ENV NAME VALUE`. */
const SPACE = new RegExp(`[ \\t]{1,4}(${QUOTE})?`, 'y');
const UNQUOTED = /[^\s"'`,;&<>(){}[\]|\\“”‘’•\x1b]{1,128}/y;
const TO_SPACE = /[^\s"'`\\•\x1b]{1,128}/y;
/** In an encoded address an encoded `&`, `#`, quote or space ends the value. */
const ENCODED_END = /%(?:25)*2[0236]|%(?:25)*0[ad]/i;

export interface ReadOptions {
  /** A space alone is enough between name and value. */
  readonly spaced?: boolean;
  /** Nothing but a space ends the value: a line of an `.env` file. */
  readonly toSpace?: boolean;
}

function readUnquoted(text: string, start: number, separator: string, toSpace = false): number {
  const run = toSpace ? TO_SPACE : UNQUOTED;
  run.lastIndex = start;
  let value = run.exec(text)?.[0] ?? '';
  if (separator.includes('%')) value = value.split(ENCODED_END, 1)[0] ?? '';
  return start + value.replace(/[.,:;!?]+$/, '').length;
}

/**
 * Reads the value that belongs to a name.
 * @param at where the name ends
 */
export function readValue(
  text: string,
  at: number,
  quotes: QuoteReader,
  options: ReadOptions = {},
): ReadValue | undefined {
  SEPARATOR.lastIndex = SPACE.lastIndex = at;
  const found = SEPARATOR.exec(text) ?? (options.spaced ? SPACE.exec(text) : null);
  if (!found) return undefined;
  const [separator, quote] = found;
  const start = at + separator.length;
  const closing = quote === undefined ? undefined : quotes.closing(quote, start);
  if (closing !== undefined) return { start, end: closing, quoted: true, separator };
  // `f("API_KEY", timeout=3)`: what follows a comma without a quote is another argument.
  if (/,\s*$/.test(separator)) return undefined;
  const end = readUnquoted(text, start, separator, options.toSpace);
  return end > start ? { start, end, quoted: false, separator } : undefined;
}
