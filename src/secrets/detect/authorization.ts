import { isPlaceholder } from '../placeholder.ts';
import { QuoteReader, QUOTE } from '../quotes.ts';
import { readValue } from '../read-value.ts';
import type { Span } from '../span.ts';
import { isKeyLike } from '../verdict.ts';

const HEADER = /\b(?:proxy[-_])?authori[sz]ation\b/gi;
const SCHEME = /^(?:[A-Za-z][\w-]{1,39})(?:[ \t]+|%20|\+)/;
const KNOWN =
  /^(?:bearer|basic|token|apikey|api-key|bot|ssws|key|client-id|deepl-auth-key|klaviyo-api-key|oauth|sso-key|jwt|splunk|googlelogin)\b/i;
const PARAMETERS = /^[\w-]+ ?= ?\S/;
const TOKEN = /^[^\s"'`,;<>(){}[\]|\\•]{1,8192}/;
const LOOSE = new RegExp(
  `\\b(?:Bearer|Basic|SSWS|Bot|ApiKey|DeepL-Auth-Key|Klaviyo-API-Key|Client-ID)(?:[ \\t]+|%20|\\+|:[ \\t]*)(?:${QUOTE})?([^\\s"'\`,;<>(){}[\\]|\\\\•&]{12,8192})`,
  'gi',
);

function credentials(value: string): { at: number; text: string } | undefined {
  const scheme = SCHEME.exec(value)?.[0];
  const rest = value.slice(scheme?.length ?? 0);
  const text = TOKEN.exec(rest)?.[0].replace(/[.,:;!?]+$/, '');
  if (!text || isPlaceholder(text) || (scheme && PARAMETERS.test(rest) && /^\w+=[^=]/.test(text)))
    return undefined;
  const sure = scheme !== undefined && KNOWN.test(scheme);
  const isWord = /^[A-Za-z_-]{1,15}$/.test(text);
  if (sure ? isWord : !isKeyLike(text, 8)) return undefined;
  return { at: scheme?.length ?? 0, text };
}

/** Finds the credentials of `Authorization` headers (RFC 9110, section 11) and of schemes that stand alone. */
export function findAuthorization(text: string): Span[] {
  const spans: Span[] = [];
  const quotes = new QuoteReader(text);
  for (const header of text.matchAll(HEADER)) {
    const at = header.index + header[0].length;
    const value = readValue(text, at, quotes, { spaced: false, toSpace: false });
    if (!value) continue;
    const lineEnd = value.quoted ? value.end : Math.min(text.length, value.start + 8192);
    const found = credentials(text.slice(value.start, lineEnd));
    if (!found) continue;
    const start = value.start + found.at;
    spans.push({ start, end: start + found.text.length, kind: 'authorization' });
  }
  for (const { index, 0: all, 1: token = '' } of text.matchAll(LOOSE)) {
    if (isPlaceholder(token) || !isKeyLike(token, 12)) continue;
    const start = index + all.length - token.length;
    spans.push({ start, end: start + token.replace(/[.,:!?]+$/, '').length, kind: 'authorization' });
  }
  return spans;
}
