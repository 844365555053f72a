import { parseCall } from './code/call.ts';
import { parseCurl } from './curl.ts';
import { parseExport } from './export.ts';
import { looksLikeHttp, parseHttp } from './http.ts';
import type { ParsedRequest } from './types.ts';

/** Why a text is no request: nothing in it, more than is read, no form that is known, or a form without an address. */
export type Unread = 'empty' | 'too-long' | 'unknown' | 'no-address';

/** What is read at most, in characters. */
export const LONGEST = 100_000;

/**
 * Reads a request in whatever form it was pasted: curl for bash, cmd or PowerShell, raw HTTP, a call of fetch, axios
 * or Python's requests, HAR, Postman's export. Never throws.
 */
export function parseRequest(pasted: string): ParsedRequest | Unread {
  const text = pasted.replace(/^\uFEFF/, '');
  if (text.trim() === '') return 'empty';
  if (text.length > LONGEST) return 'too-long';
  if (/^\s*[[{]/.test(text)) return parseExport(text) ?? 'unknown';
  if (/(?:^|[\s$>])(?:[^\s$>]{0,200}[\\/])?curl(?:\.exe)?\s/im.test(text))
    return parseCurl(text) ?? 'no-address';
  if (looksLikeHttp(text)) return parseHttp(text) ?? 'no-address';
  if (/\b(?:fetch|axios|requests|httpx|session|client|api|http|instance)\b\s*[.(]/.test(text)) {
    return parseCall(text) ?? 'no-address';
  }
  return 'unknown';
}
