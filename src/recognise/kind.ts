import type { Kind } from './types.ts';

const HTTP = /^(?:[<*] )?HTTP\/[\d.]{1,4} \d{3}|^[<>] [A-Za-z-]{1,60}: /m;
const TRACE =
  /^[ \t]{0,80}(?:Traceback \(most recent call last\)|at [\w$.<>[\]/ ]{1,300}\(|File "[^"\n]{1,300}", line \d|#\d{1,4} |Caused by:|goroutine \d+ |panic:|stack backtrace:)/m;
const CONSOLE =
  /blocked by CORS policy|Cross-Origin Request Blocked|Failed to load resource|net::ERR_|^Uncaught |^(?:GET|POST|PUT|DELETE) https?:\/\/\S{1,500} (?:net::|\d{3})|\b[\w-]{1,80}\.js:\d/m;
const JSON_LIKE = /^\s*(?:b?['"])?[[{][\s\S]*[\]}]/;
const LOG =
  /^\W{0,3}\d{4}[-/]\d\d[-/]\d\d[T ]|^\W{0,2}\d\d:\d\d:\d\d|\b(?:INFO|WARN|WARNING|ERROR|DEBUG|FATAL)\b/m;
const PUNCTUATED = /[{}[\]<>"=;\n]|: |\.\w+\(/;
/** What the masking leaves of a key: what it began with, then its mark. */
const ONLY_KEY = /^\s*["'`]?[\w.+/=-]*[*\u2022\u2026\u2588][^\s]*["'`]?\s*$/;
const MOST_WORDS = 14;
const LOOKED_AT = 20_000;

/**
 * Tells what was put in. Every pattern is bounded, and only the first 20,000 characters are looked at.
 * @param text decoded
 * @param words how many words it has
 */
export function kindOf(text: string, words: number): Kind {
  const head = text.slice(0, LOOKED_AT);
  if (ONLY_KEY.test(head)) return 'key';
  if (HTTP.test(head)) return 'http';
  if (TRACE.test(head)) return 'traceback';
  if (CONSOLE.test(head)) return 'console';
  if (JSON_LIKE.test(head)) return 'json';
  if (head.includes('\n') && LOG.test(head)) return 'log';
  if (words <= MOST_WORDS && !PUNCTUATED.test(head.trim())) return 'words';
  return LOG.test(head) ? 'log' : 'error';
}
