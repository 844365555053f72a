import { isKeyLike } from '../judge/key-like.ts';
import { isPlaceholder } from '../judge/placeholder.ts';
import { QUOTE, QuoteReader } from '../read/quotes.ts';
import { readValue } from '../read/value.ts';
import type { Span } from '../span.ts';

const HEADER = /authori[sz]ation(?![\w-])/gi;
const SCHEME = /^[A-Za-z][\w-]{1,39}(?:[ \t]+|%20|\+)/;
/** Schemes whose credentials are a secret whatever they look like; after another word they have to look like a key. */
const KNOWN =
  /^(?:bearer|basic|token|api-?key|bot|ssws|client-id|deepl-auth-key|klaviyo-api-key|oauth|sso-key|jwt|splunk)\b/i;
/** `Token token=…`, `AWS4-HMAC-SHA256 Credential=…`: the names say which of them is secret. */
const PARAMETER = /^[A-Za-z][\w-]* ?=[^=]/;
const TOKEN = /^[^\s"'`,;<>(){}[\]|\\•]{1,128}/;
const WORD = /^[A-Za-z_-]{1,15}$/;
/** A scheme in the middle of a text. */
const LOOSE = new RegExp(
  `\\b(?:Bearer|Basic|SSWS|Bot|ApiKey|DeepL-Auth-Key|Klaviyo-API-Key|Client-ID)(?:[ \\t]+|%20|\\+|:[ \\t]*)(?:${QUOTE}[ +.,]{1,3}${QUOTE}|${QUOTE})?(?!HTTP/)([^\\s"'\`,;<>(){}[\\]|\\\\•&]{8,128})`,
  'gi',
);

const withoutStop = (token: string) => token.replace(/[.,:;!?]+$/, '');

function credentialsIn(value: string): { at: number; token: string } | undefined {
  const scheme = SCHEME.exec(value)?.[0] ?? '';
  const rest = value.slice(scheme.length);
  const token = withoutStop(TOKEN.exec(rest)?.[0] ?? '');
  if (token.length < 3 || isPlaceholder(token) || (scheme !== '' && PARAMETER.test(rest))) return undefined;
  const isOne = KNOWN.test(scheme) ? !WORD.test(token) : isKeyLike(token, 'field');
  return isOne ? { at: scheme.length, token } : undefined;
}

/** Finds the credentials of `Authorization` headers (RFC 9110, section 11.6.2) and of schemes that stand alone. */
export function findAuthorization(text: string): Span[] {
  const spans: Span[] = [];
  const quotes = new QuoteReader(text);
  for (const { index, 0: name } of text.matchAll(HEADER)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    const value = readValue(text, index + name.length, quotes);
    if (!value) continue;
    const found = credentialsIn(
      text.slice(value.start, Math.min(value.quoted ? value.end : Infinity, value.start + 192)),
    );
    if (!found) continue;
    const start = value.start + found.at;
    spans.push({ start, end: start + found.token.length, kind: 'authorization' });
  }
  for (const { index, 0: all, 1: run = '' } of text.matchAll(LOOSE)) {
    const token = withoutStop(run);
    if (isPlaceholder(token) || !isKeyLike(token, 'field')) continue;
    const start = index + all.length - run.length;
    spans.push({ start, end: start + token.length, kind: 'authorization' });
  }
  return spans;
}
