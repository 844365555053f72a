import { isSecretValue } from '../judge/value.ts';
import { fieldAt } from '../read/field.ts';
import { QuoteReader } from '../read/quotes.ts';
import { readValue, type ReadValue } from '../read/value.ts';
import type { Span } from '../span.ts';

const WORD = /(?<![\w.$-])[\w.$-]{2,100}(?![\w.$-])/g;
/** A quick look before a name is read closely. */
const SECRETIVE =
  /key|token|secret|pass|pwd|auth|cred|sig|hmac|sess|sid|jwt|pat|app-?id|client|nonce|assert|saml|ticket|otp|conn|sk$|pw$|verif/i;
/** A name in code that is called or indexed: `get_key(…)`, `process.env[…]`. */
const CALLED = /^[A-Za-z_$][\w$.:>-]* ?[([]/;
/** One word of several: `password = your own password`. */
const IN_PROSE = /^[A-Za-z]+ [a-z=!<>?|]/;
const LINE_BREAKS = /(?:\\{1,16}[nrt]|\s)+$/;
/** What other detectors find: keys in PEM, and the scope of an AWS signature beside `Credential=`. */
const OTHERS = /^-----BEGIN|\/aws4_request$/;

function isInText({ start, end, quoted, separator }: ReadValue, text: string): boolean {
  const run = text.slice(start, end + 2);
  return !quoted && (CALLED.test(run) || (separator.endsWith(' ') && IN_PROSE.test(run)));
}

/** Finds values beside a name that says they are secret: `X-API-Key: …`, `"apiKey": "…"`, `OPENAI_API_KEY=…`. */
export function findNamed(text: string): Span[] {
  const spans: Span[] = [];
  const quotes = new QuoteReader(text);
  for (const { index, 0: name } of text.matchAll(WORD)) {
    if (index < (spans.at(-1)?.end ?? 0) || !SECRETIVE.test(name)) continue;
    const field = fieldAt(text, name, index);
    const value = field && readValue(text, index + name.length, quotes, field);
    if (!value || isInText(value, text)) continue;
    // A line break that got into a key is what is wrong with it: it stays.
    const content = text.slice(value.start, value.end).replace(LINE_BREAKS, '');
    const read = { ...value, quoted: value.quoted || field.isParameter };
    if (OTHERS.test(content) || !isSecretValue(content, field.strength, read)) continue;
    spans.push({ start: value.start, end: value.start + content.length, kind: 'named' });
  }
  return spans;
}
