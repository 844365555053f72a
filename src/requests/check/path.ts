import type { ParsedRequest } from '../parse/types.ts';
import { isPlaceholder } from '../../secrets/judge/placeholder.ts';
import { addressOf } from './address.ts';
import type { Finding, FindingId } from './types.ts';

/** A segment that is a key by itself: a variable, or the number and colon that Telegram's tokens begin with. */
const KEY = /^(?:\$\{\w+\}|\d{5,}:)/;

/** What is wrong with a path that holds the key behind a fixed part, such as `/bot` or `/v3/`. */
export function pathFindings(request: ParsedRequest, before: string, hasOther: boolean): Finding[] {
  const { path } = addressOf(request);
  const { line } = request.url;
  const finding = (id: FindingId, found: string): Finding[] => [
    { id, certainty: 'certain', line, found, expected: `${before}…` },
  ];
  const [, first = ''] = path.split('/');
  if (!before.endsWith('/') && KEY.test(first)) return finding('wrong-path', '/…');
  if (!path.startsWith(before)) {
    return path === before.replace(/\/$/, '') && !hasOther ? finding('key-missing', '') : [];
  }
  const [key = ''] = path.slice(before.length).split('/');
  if (key === '') return hasOther ? [] : finding('key-missing', '');
  if (isPlaceholder(key) && !key.includes('$')) return finding('placeholder', '');
  return [];
}

/** The path with the variable of the smallest request in place of its key; the smallest one where it has none. */
export function pathWithKey(path: string, before: string, smallest: string): string {
  const [variable = ''] = /\$\w+/.exec(smallest) ?? [];
  const [, first = ''] = path.split('/');
  if (!before.endsWith('/') && KEY.test(first)) return before + variable + path.slice(first.length + 1);
  const [key = ''] = path.slice(before.length).split('/');
  if (!path.startsWith(before) || key === '') return smallest;
  return before + variable + path.slice(before.length + key.length);
}
