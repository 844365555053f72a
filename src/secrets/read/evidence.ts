import type { Evidence } from '../judge/key-like.ts';

/** So much of the text before a token is asked what it is. */
const REACH = 64;
const SECRET = /\b(?:keys?|api ?keys?|tokens?|secrets?|passw\w*|credentials?|bearer|auth|authori\w+)\b/g;
/** Words that say that what follows is an id or a hash that anybody may see. */
const PLAIN =
  /\b(?:requests?|trace|traceparent|span|correlation|commits?|sha ?\d*|sha\d+|md ?5|hash|digest|e ?tag|checksum|integrity|revision|srcrev|refs?|gist|blob|tree|id|[ru]id|uuid|guid|cf-ray|cf|boundary|fingerprint|chunk|image|layer|build|version|base ?64|container|rustc|object|serial|lic)\b/g;
/** A word for a secret right before a token, with nothing but a few words of grammar between. */
const NAMED =
  /(?:key|token|secret|password|credentials?|auth|schlüssel|clave|clé|chave|ключ|токен|密钥|令牌)(?: (?:provided|is|was|id|value|starting with|of|for))*[\s:=：'"`(\[\\|>]{1,8}$/i;
/** The key of some is a part of the address: `https://mainnet.infura.io/v3/<key>`. */
const VERSION = /\/v\d\/$/;

const lastOf = (pattern: RegExp, words: string) => [...words.matchAll(pattern)].at(-1)?.index ?? -1;

/**
 * What the text before a token says that it is; undefined where it names an id or a hash.
 * @param at where the token starts
 */
export function evidenceBefore(text: string, at: number, token: string): Evidence | undefined {
  const before = text.slice(Math.max(0, at - REACH), at);
  if (NAMED.test(before) || (VERSION.test(before) && !token.includes('-'))) return 'named';
  const line = before.slice(before.lastIndexOf('\n') + 1);
  // `requestId`, `request_id` and `REQUEST_ID` become `request id`.
  const words = line
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  const secret = lastOf(SECRET, words);
  const plain = lastOf(PLAIN, words);
  if (secret === plain) return 'none';
  return secret > plain ? 'near' : undefined;
}
