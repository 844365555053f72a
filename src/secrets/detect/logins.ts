import { isPlaceholder } from '../judge/placeholder.ts';
import type { Span } from '../span.ts';
import { isKeyLike } from '../judge/key-like.ts';

const ADDRESS = /:\/\/([^\s/?#"'`<>\\@]{0,512}(?:@[^\s/?#"'`<>\\@]{0,256}){0,2})@/g;
const OPTION =
  /(?<=^|[\s"'[,])(?:-u|--user|--proxy-user|-a|--auth)(?:[ =]{1,3}|["'], ?)["']?([^\s"'`\\:]{0,256}:["']?[^\s"'`\\]{0,512})/g;
/** What people write in an example. */
const EXAMPLE =
  /^(?:pass(?:word)?|pwd|pw|secret|token|key|api_?key|x-oauth-basic|x-token-auth|api|user(?:name)?|me|git|oauth2|\d{1,6})$/i;

function* inPair(pair: string, from: number): Generator<Span> {
  if (/^[<{[(]/.test(pair)) return;
  const colon = pair.indexOf(':');
  const user = colon === -1 ? pair : pair.slice(0, colon);
  const password = colon === -1 ? '' : pair.slice(colon + 1).replace(/^["']|[.,;)]+$/g, '');
  if (!isPlaceholder(user) && !EXAMPLE.test(user) && isKeyLike(user, 'field')) {
    yield { start: from, end: from + user.length, kind: 'login' };
  }
  if (!isPlaceholder(password) && !EXAMPLE.test(password)) {
    const start = from + pair.indexOf(password, colon);
    yield { start, end: start + password.length, kind: 'login' };
  }
}

/** Finds passwords, and keys in place of user names, in addresses (RFC 3986, section 3.2.1) and in `curl -u`. */
export function findLogins(text: string): Span[] {
  const addresses = Array.from(text.matchAll(ADDRESS), ({ index, 1: pair = '' }) => [
    ...inPair(pair, index + 3),
  ]);
  const options = Array.from(text.matchAll(OPTION), ({ index, 0: all, 1: pair = '' }) =>
    !pair.includes('://') ? [...inPair(pair, index + all.length - pair.length)] : [],
  );
  return [...addresses, ...options].flat();
}
