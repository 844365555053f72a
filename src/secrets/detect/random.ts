import { isLongRun, isRandom, surprise } from '../letters.ts';
import type { Span } from '../span.ts';

const TOKEN = /(?<=\\[nrt]|%[0-9A-F]{2}|(?<![\w+/=•*…\\%-])|(?<![\w+/=•*…-])(?<=\\)(?![nrt]))[\w+/=-]{12,}/g;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const HEX = /^(?:[0-9a-f]+|[0-9A-F]+)$/;
/** Words before a token that say what it is, the last one counts. */
const ABOUT =
  /(?<secret>key|token|secret|passw|credential|bearer|auth)|(?<plain>request|trace|span|correlation|commit|sha\d*|md5|hash|digest|etag|checksum|integrity|revision|\bref|blob|tree|\bid\b|[-_]id\b|\brid\b|uuid|guid|cf-ray|x-amz-cf|boundary|fingerprint|nonce|chunk|image|layer|build|version|base64,|session)/gi;
const PUBLIC_ID =
  /^(?:req|request|chatcmpl|msg|run|org|proj|asst|cus|acct|evt|pi|ch|cs|in|sub|price|prod|file|thread|resp|call|toolu|batch|user|usr|trace|span|gen|rec|wrkspc)[-_]/i;
/** What follows a dot, or starts with a slash, is a piece of an address or of a path. */
const PATH = /^\/|[.:]$/;
const FILE = /^\.(?:[a-z]{1,5}\d?)\b/;
const MANGLED = /^(?:_ZN|_Z|_R|\$s|__)/;

function hint(text: string, at: number): 'secret' | 'plain' | undefined {
  const before = text.slice(Math.max(0, at - 64), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  let last: 'secret' | 'plain' | undefined;
  for (const { groups } of line.matchAll(ABOUT)) last = groups?.secret ? 'secret' : 'plain';
  return last;
}

function looksSecret(token: string, about: 'secret' | 'plain' | undefined): boolean {
  if (UUID.test(token)) return about === 'secret';
  if (about === 'plain' || PUBLIC_ID.test(token) || MANGLED.test(token)) return false;
  const hasBoth = /\d/.test(token) && /[A-Za-z]/.test(token);
  if (HEX.test(token)) return hasBoth && token.length >= (about === 'secret' ? 16 : 32);
  if (about === 'secret' && token.length < 20) return hasBoth && surprise(token) >= 5.6;
  return (
    token.length >= 20 &&
    (isRandom(token) ? !/^[\d/+=_-]+$/.test(token) : isLongRun(token, about === 'secret' ? 20 : 32))
  );
}

/** The parts of a token that could be a secret each: all of it, else what stands between its slashes. */
function* parts(token: string, at: number, isPath: boolean): Generator<{ part: string; start: number }> {
  const trimmed = token.replace(/^[/=-]+/, '');
  const from = at + token.length - trimmed.length;
  const pieces = trimmed.split('/');
  if (!isPath && pieces.every((piece) => piece.length < 4 || isRandom(piece))) {
    yield { part: trimmed, start: from };
    return;
  }
  let start = from;
  for (const part of pieces) {
    yield { part, start };
    start += part.length + 1;
  }
}

/** Finds tokens without any name beside them that are too random for words, file names and public ids. */
export function findRandom(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    for (const { part, start } of parts(token, index, PATH.test(token + text.charAt(index - 1)))) {
      const end = start + part.length;
      if (part.length < 12 || FILE.test(text.slice(end, end + 8)) || /^[*•…]/.test(text.slice(end, end + 1)))
        continue;
      if (looksSecret(part, hint(text, start))) spans.push({ start, end, kind: 'random' });
    }
  }
  return spans;
}
