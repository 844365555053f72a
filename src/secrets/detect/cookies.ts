import { isPlaceholder } from '../judge/placeholder.ts';
import { QuoteReader } from '../read/quotes.ts';
import { readValue } from '../read/value.ts';
import type { Span } from '../span.ts';

const NAME = /(?<![\w.$])(?:--?)?(?:set-)?cookies?\d?\b/gi;
const PAIR = /(?:^|[;,][ +]?|%3B%20)\s{0,2}([\w!#$%&'*+.^`|~-]{1,100})=([^;,\s"'\\•]{1,8192})/g;
const ATTRIBUTE =
  /^(?:path|domain|expires|max-age|samesite|version|priority|comment|secure|httponly|partitioned)$/i;
const LINE = /[^\r\n•]{1,16384}/y;

/** Finds the values of cookies in `Cookie` and `Set-Cookie` (RFC 6265); names and attributes stay. */
export function findCookies(text: string): Span[] {
  const spans: Span[] = [];
  const quotes = new QuoteReader(text);
  let done = 0;
  for (const { index, 0: name } of text.matchAll(NAME)) {
    const value =
      index < done
        ? undefined
        : readValue(text, index + name.length, quotes, { spaced: name.startsWith('-') });
    if (!value) continue;
    LINE.lastIndex = value.start;
    const whole = value.quoted ? text.slice(value.start, value.end) : (LINE.exec(text)?.[0] ?? '');
    done = value.start + whole.length;
    for (const pair of whole.matchAll(PAIR)) {
      const [all, key = '', content = ''] = pair;
      if (ATTRIBUTE.test(key) || content.length < 4 || isPlaceholder(content)) continue;
      const end = value.start + pair.index + all.length;
      spans.push({ start: end - content.length, end, kind: 'cookie' });
    }
  }
  return spans;
}
