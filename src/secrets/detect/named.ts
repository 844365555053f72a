import { isSecretValue } from '../judge/value.ts';
import { strengthOf } from '../read/names.ts';
import { QuoteReader } from '../read/quotes.ts';
import { readValue } from '../read/value.ts';
import type { Span } from '../span.ts';

const WORD = /(?<![\w.$-])[\w.$-]{2,100}(?![\w.$-])/g;
/** A quick look before a name is read closely. */
const SECRETIVE =
  /key|token|secret|pass|pwd|auth|cred|sig|hmac|sess|sid|jwt|pat|app-?id|client|nonce|assert|saml|ticket|otp|conn|sk$|pw$|verif/i;
/** Words before a name that make it a surer one: `API key: …`. */
const BEFORE =
  /(?:api|access|secret|private|auth|subscription|license|service|admin|bearer|account|client|security|signing)[ -]$/i;
/** A variable that is set at the start of a line: `.env`, `export`, `ENV`, `set`, `- NAME=`. */
const SET =
  /(?:^|[\n;]|&&)[ \t]{0,16}(?:[-+>$] ?)?(?:(?:export|ENV|ARG|set|setx|-e|--env|--build-arg|env)[ =])?$/;
const SPACED = /(?:^|\s)(?:ENV|ARG|setx)\s+$/;
/** A name in code that is called or indexed: `get_key(…)`, `process.env[…]`. */
const CALLED = /^[A-Za-z_$][\w$.:>-]* ?[([]/;
/** One word of several: `password = your own password`. */
const IN_PROSE = /^[A-Za-z]+ [a-z=!<>?|]/;
const LINE_BREAKS = /(?:\\{1,16}[nrt]|\s)+$/;
/** The scope of an AWS signature stands beside `Credential=`; the key in it has a shape. */
const SCOPE = '/aws4_request';

const isNoValue = (start: string, separator: string) =>
  CALLED.test(start) || (separator.endsWith(' ') && IN_PROSE.test(start));

/** Finds values beside a name that says they are secret: `X-API-Key: …`, `"apiKey": "…"`, `OPENAI_API_KEY=…`. */
export function findNamed(text: string): Span[] {
  const spans: Span[] = [];
  const quotes = new QuoteReader(text);
  for (const { index, 0: name } of text.matchAll(WORD)) {
    if (index < (spans.at(-1)?.end ?? 0) || !SECRETIVE.test(name)) continue;
    const found = strengthOf(name);
    if (!found) continue;
    const before = text.slice(Math.max(0, index - 32), index);
    const strength = found === 'weak' && BEFORE.test(before) ? 'strong' : found;
    const value = readValue(text, index + name.length, quotes, {
      spaced: name.startsWith('-') || SPACED.test(before),
      toSpace: /^[A-Z\d_]+$/.test(name) && SET.test(before),
    });
    if (!value) continue;
    // A line break that got into a key is what is wrong with it: it stays.
    const content = text.slice(value.start, value.end).replace(LINE_BREAKS, '');
    if (!value.quoted && isNoValue(text.slice(value.start, value.end + 2), value.separator)) continue;
    if (
      content.startsWith('-----BEGIN') ||
      content.endsWith(SCOPE) ||
      !isSecretValue(content, strength, value)
    )
      continue;
    spans.push({ start: value.start, end: value.start + content.length, kind: 'named' });
  }
  return spans;
}
