import { parseCall } from './code/call.ts';
import { curlStarts, parseCurl } from './curl.ts';
import { parseExport } from './export.ts';
import { looksLikeHttp, parseHttp } from './http.ts';
import { looksLikePowerShell, parsePowerShell } from './powershell/command.ts';
import type { ParsedRequest } from './types.ts';

/** Why a text is no request: nothing in it, more than is read, no form that is known, or a form without an address. */
export type Unread = 'empty' | 'too-long' | 'unknown' | 'no-address';

/** What is read at most, in characters. */
export const LONGEST = 100_000;

/** A line that only fences code in Markdown. */
const FENCE = /^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/gm;
/** A call that may be one of a client: its name, further names, perhaps a type, and a bracket. */
const CALL =
  /\b(?:fetch|axios|requests|httpx|session|client|api|http|instance)\b(?:\.\w{1,40}){0,4}\s{0,9}(?:<[^()]{0,200}>)?\(/;

/** A command of a shell, where the text holds one. */
function parseShells(text: string): ParsedRequest | 'no-address' | undefined {
  const isPowerShell = looksLikePowerShell(text);
  const isCurl = curlStarts(text).length > 0;
  const read = (isCurl ? parseCurl(text) : undefined) ?? (isPowerShell ? parsePowerShell(text) : undefined);
  return read ?? (isCurl || isPowerShell ? 'no-address' : undefined);
}

/**
 * Reads a request in whatever form it was pasted: curl for bash, cmd or PowerShell, PowerShell's own commands, raw HTTP,
 * a call of fetch, axios or Python's requests, HAR, Postman's export. Never throws.
 *
 * The readers are our own: what a reader pastes is cut out of a file, half quoted or written for another shell, and that
 * is what has to be told. curlconverter takes bash only, by tree-sitter in WebAssembly; acorn and other parsers of
 * JavaScript stop at the first cut, and none of them says what stands in single quotes or is not continued.
 */
export function parseRequest(pasted: string): ParsedRequest | Unread {
  if (pasted.length > LONGEST) return 'too-long';
  const text = pasted.replace(/^\uFEFF/, '').replace(FENCE, '');
  if (text.trim() === '') return 'empty';
  if (/^\s*[[{]/.test(text)) return parseExport(text) ?? 'unknown';
  const shells = parseShells(text);
  if (shells !== undefined) return shells;
  if (looksLikeHttp(text)) return parseHttp(text) ?? 'no-address';
  return CALL.test(text) ? (parseCall(text) ?? 'no-address') : 'unknown';
}
