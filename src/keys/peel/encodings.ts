import { isWholeKey } from '../shape/kinds.ts';
import type { Layer } from './steps.ts';

/** Takes off percent-encoding (RFC 3986, section 2.1). */
export function unescaped(text: string): Layer | undefined {
  if (!/%[\da-f]{2}/i.test(text)) return undefined;
  try {
    const rest = decodeURIComponent(text);
    return rest === text || !/^[\x20-\x7e\r\n]+$/.test(rest) ? undefined : { id: 'urlEncoded', rest };
  } catch {
    return undefined;
  }
}

/** Base64 of text, not of random bytes: all of it is printable. */
function decoded(text: string): string | undefined {
  if (!/^[\w+/-]{12,}={0,2}$/.test(text)) return undefined;
  try {
    const rest = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return /^[\x21-\x7e]+\r?\n?$/.test(rest) ? rest : undefined;
  } catch {
    return undefined;
  }
}

/** Takes off base64 (RFC 4648) where a key, or a user name and password, comes out. */
export function unbased(text: string): Layer | undefined {
  const rest = decoded(text)?.trim();
  if (rest === undefined) return undefined;
  const pair = /^([^:]*):(.*)$/.exec(rest);
  if (isWholeKey(rest) || !pair) return { id: 'base64', rest };
  // Basic authentication (RFC 7617): the key is the name or the password.
  const [, user = '', password = ''] = pair;
  return { id: 'base64', rest: password === '' || isWholeKey(user) ? user : password };
}
