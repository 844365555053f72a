import { type Evidence, isKeyLike } from '../judge/key-like.ts';
import { isPlaceholder } from '../judge/placeholder.ts';
import type { Span } from '../span.ts';

/** Runs of the characters of keys. The letter of an escape (`\n`) and the digits of `%3D` are none of them. */
const TOKEN =
  /(?:(?<=\\[nrt]|%[0-9A-F]{2}|\[[\d;]{1,8}m)|(?<![\w+/•*…\\%-])|(?<=\\)(?![nrtu]))[\w+/-]{12,}={0,2}(?![*•…])/g;
/** Words before a token that say what it is: the last one counts. */
const ABOUT =
  /(?<secret>keys?\b|token|secret|passw|credential|bearer|auth\b|authoriz)|request|trace|span|correlation|commit|sha\d|md5|hash|digest|etag|checksum|integrity|revision|\bref\b|refs\b|gist|blob|tree|\bid\b|_id\b|\brid\b|uuid|guid|cf-ray|x-amz-cf|boundary|fingerprint|chunk|image|layer|build|version|base64,|container|rustc|object|serial/gi;
/** A word for a secret right before a token, with nothing but a few words of grammar between. */
const NAMED =
  /(?:key|token|secret|password|credentials?|auth|schlüssel|clave|clé|chave|ключ|токен|密钥|令牌)(?: (?:provided|is|was|id|value|starting with|of|for))*[\s:=：'"`(\[\\|>]{1,8}$/i;
/** The key of some is a part of the address: `https://mainnet.infura.io/v3/<key>`. */
const VERSION = /\/v\d\/$/;
/** Ids that providers print on purpose, to be quoted to support. */
const PUBLIC_ID =
  /^(?:req|request|chatcmpl|msg|run|org|proj|asst|cus|acct|evt|pi|ch|cs|in|sub|price|prod|file|thread|resp|call|toolu|batch|user|usr|trace|span|gen|rec|wrkspc)[-_]/i;
/** Symbols that compilers write. */
const MANGLED = /^(?:_ZN|_Z|_R|\$s|__)/;
const FILE_ENDING = /^\.[a-z]{1,12}\d?\b/;

function evidenceBefore(text: string, at: number, piece: string): Evidence | undefined {
  const before = text.slice(Math.max(0, at - 64), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (NAMED.test(before) || (VERSION.test(before) && !piece.includes('-'))) return 'named';
  const last = [...line.matchAll(ABOUT)].at(-1);
  if (!last) return 'none';
  return last.groups?.secret ? 'near' : undefined;
}

/** Whether `/` parts a token like an address or a path. Otherwise it is a character of base64. */
function isPath(token: string, before: string): boolean {
  return token.startsWith('/') || before === '.' || before === ':' || token.split('/').some(isWordy);
}

const isWordy = (piece: string) => piece.length > 3 && !isKeyLike(piece, 'field');

function* piecesOf(token: string, at: number, before: string): Generator<{ piece: string; start: number }> {
  if (!token.includes('/') || !isPath(token, before)) {
    yield { piece: token, start: at };
    return;
  }
  let start = at;
  for (const piece of token.split('/')) {
    yield { piece, start };
    start += piece.length + 1;
  }
}

function isSecret(text: string, piece: string, start: number): boolean {
  if (piece.length < 12 || !isKeyLike(piece, 'named') || isPlaceholder(piece)) return false;
  const evidence = evidenceBefore(text, start, piece);
  if (!evidence) return false;
  const isNamed = evidence === 'named';
  if (!isNamed && (PUBLIC_ID.test(piece) || MANGLED.test(piece))) return false;
  const end = start + piece.length;
  return isKeyLike(piece, evidence) && !FILE_ENDING.test(text.slice(end, end + 16));
}

/** Finds tokens without any name beside them that are too random for words, file names and public ids. */
export function findRandom(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    for (const { piece, start } of piecesOf(token, index, text.charAt(index - 1))) {
      const trimmed = piece.replace(/^[=+-]+/, '');
      const from = start + piece.length - trimmed.length;
      if (isSecret(text, trimmed, from))
        spans.push({ start: from, end: from + trimmed.length, kind: 'random' });
    }
  }
  return spans;
}
