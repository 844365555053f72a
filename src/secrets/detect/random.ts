import { type Evidence, isKeyLike } from '../judge/key-like.ts';
import { isPlaceholder } from '../judge/placeholder.ts';
import { evidenceBefore } from '../read/evidence.ts';
import type { Span } from '../span.ts';

/** Runs of the characters of keys. The letter of an escape (`\n`) and the digits of `%3D` are none of them. */
const TOKEN =
  /(?:(?<=\\[nrt]|%[0-9A-F]{2}|\[[\d;]{1,8}m)|(?<![\w+/•*…\\%-])|(?<=\\)(?![nrtu]))[\w+/-]{8,}={0,2}/g;
/** Ids that providers print on purpose, to be quoted to support. */
const PUBLIC_ID =
  /^(?:req|request|chatcmpl|msg|run|org|proj|asst|cus|acct|evt|pi|ch|cs|in|sub|price|prod|file|thread|resp|call|toolu|batch|user|usr|trace|span|gen|rec|wrkspc)[-_]/i;
/** Symbols that compilers write. */
const MANGLED = /^(?:_ZN|_Z|_R|\$s|__)/;
const FILE_ENDING = /^\.[a-z]{1,12}\d?\b/;
/** A mask goes on from here. */
const OVER = /^(?:[*•…]|\.\.\.)/;

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

const isId = (piece: string, evidence: Evidence) =>
  evidence !== 'named' && (PUBLIC_ID.test(piece) || MANGLED.test(piece));

function isSecret(text: string, piece: string, start: number): boolean {
  if (piece.length < 8 || !isKeyLike(piece, 'named') || isPlaceholder(piece)) return false;
  const after = text.slice(start + piece.length, start + piece.length + 16);
  if (FILE_ENDING.test(after) || (piece.length < 16 && OVER.test(after))) return false;
  const evidence = evidenceBefore(text, start, piece);
  return evidence !== undefined && !isId(piece, evidence) && isKeyLike(piece, evidence);
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
