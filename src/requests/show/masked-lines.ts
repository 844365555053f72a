import { maskOne } from '../../secrets/mask-one.ts';
import { maskSecrets } from '../../secrets/mask.ts';
import { joinSpans, type Span } from '../../secrets/span.ts';
import type { ProviderFacts } from '../check/facts.ts';
import type { ParsedRequest } from '../parse/types.ts';
import { secretsOf } from './credentials.ts';

/** A longer line, such as all of an export in one, is cut to so many characters. */
const LONGEST_LINE = 240;
/** Of a line that is cut, so much stands in front of what it is cut around. */
const BEFORE = 40;
/** A shorter text may stand anywhere by chance. */
const SHORTEST_SECRET = 4;

/** Where the credentials of a request stand in its text: what was parsed as one is one, whatever it looks like. */
function credentialSpans(text: string, secrets: readonly string[]): Span[] {
  return secrets
    .filter(({ length }) => length >= SHORTEST_SECRET)
    .flatMap((secret) => {
      const spans: Span[] = [];
      for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length))
        spans.push({ start: at, end: at + secret.length, kind: 'authorization' });
      return spans;
    });
}

/** A part of a text with the spans in it masked, also those that only reach into it. */
function maskPart(text: string, start: number, end: number, spans: readonly Span[]): string {
  let masked = '';
  let done = start;
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue;
    masked += text.slice(done, Math.max(done, span.start)) + maskOne(text.slice(span.start, span.end));
    done = Math.min(span.end, end);
  }
  return masked + text.slice(done, end);
}

function cut(line: string, around: string): string {
  if (line.length <= LONGEST_LINE) return line;
  const from = Math.max(0, around === '' ? 0 : line.indexOf(around) - BEFORE);
  const part = line.slice(from, from + LONGEST_LINE);
  return `${from > 0 ? '…' : ''}${part}${from + LONGEST_LINE < line.length ? '…' : ''}`.toWellFormed();
}

/**
 * The lines of a pasted request as they may be shown. Secrets are looked for in the whole paste, so that one that goes
 * on over a line's end is masked on both; what the request sends as its credential is masked whatever it looks like.
 */
export function maskedLines(
  text: string,
  request: ParsedRequest,
  provider: ProviderFacts | undefined,
): (line: number, around?: string) => string {
  const spans = joinSpans([
    ...maskSecrets(text).found,
    ...credentialSpans(text, secretsOf(request, provider)),
  ]);
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (line, around = '') => {
    const start = starts[line - 1];
    if (start === undefined) return '';
    const end = (starts[line] ?? text.length + 1) - 1;
    return cut(maskPart(text, start, end, spans).replace(/\r$/, '').trim(), around);
  };
}
