import type { Text } from './match/text.ts';
import type { Kind } from './types.ts';

const HTTP = /^(?:[<*] )?HTTP\/[\d.]+ \d{3}|^[<>] [A-Za-z-]+: /m;
const TRACE =
  /^\s*(?:Traceback \(most recent call last\)|at [\w$.<>[\]/ ]+\(|File "[^"\n]{1,300}", line \d+|#\d+ |Caused by:|goroutine \d+ |panic:|stack backtrace:)/m;
const CONSOLE =
  /blocked by CORS policy|Cross-Origin Request Blocked|Failed to load resource|net::ERR_|^Uncaught |^(?:GET|POST|PUT|DELETE) https?:\/\/\S+ (?:net::|\d{3})|\b[\w.-]+\.js:\d+/m;
const JSON_LIKE = /^\s*(?:b?['"])?[[{][\s\S]*[\]}]/;
const LOG =
  /^\W{0,3}\d{4}[-/]\d\d[-/]\d\d[T ]|^\W{0,2}\d\d:\d\d:\d\d|\b(?:INFO|WARN|WARNING|ERROR|DEBUG|FATAL)\b/m;
const PUNCTUATED = /[{}[\]<>"=;\n]|: |\.\w+\(/;
/** What the masking leaves of a key: what it began with, then its mark. */
const ONLY_KEY = /^\s*["'`]?[\w.+/=-]*[*\u2022\u2026\u2588][^\s]*["'`]?\s*$/;
const MOST_WORDS = 14;

/** Tells what was put in. Patterns are linear; only the first 20,000 characters are looked at. */
export function kindOf(text: Text): Kind {
  const head = text.decoded.text.slice(0, 20_000);
  if (ONLY_KEY.test(head)) return 'key';
  if (HTTP.test(head)) return 'http';
  if (TRACE.test(head)) return 'traceback';
  if (CONSOLE.test(head)) return 'console';
  if (JSON_LIKE.test(head)) return 'json';
  if (head.includes('\n') && LOG.test(head)) return 'log';
  if (text.tokens.words.length <= MOST_WORDS && !PUNCTUATED.test(head.trim())) return 'words';
  return LOG.test(head) ? 'log' : 'error';
}
