import type { Span } from '../span.ts';

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** What stands between the lines of a PEM block: base64, headers, line breaks real or escaped, quotes of joined strings. */
const BODY = /[\w+/=:,.\s\\"'()-]{0,32768}?(?=-----)|[\w+/=\s\\]{1,32768}/y;

/** Finds the bodies of PEM private keys (RFC 7468), whole or cut off. The lines that begin and end them stay. */
export function findPrivateKeys(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: line } of text.matchAll(BEGIN)) {
    const from = index + line.length;
    BODY.lastIndex = from;
    const body = BODY.exec(text)?.[0];
    if (!body) continue;
    const start = from + (/^(?:\s|\\{1,16}[nr])*/.exec(body)?.[0].length ?? 0);
    const end = from + body.replace(/(?:\s|\\{1,16}[nr])*$/, '').length;
    if (end - start >= 16) spans.push({ start, end, kind: 'private-key' });
  }
  return spans;
}
