import { strengthOf } from '../names.ts';
import { QuoteReader } from '../quotes.ts';
import { readValue } from '../read-value.ts';
import type { Span } from '../span.ts';
import { isSecretValue } from '../verdict.ts';

const WORD = /(?<![\w.$-])[\w.$-]{2,100}(?![\w.$-])/g;
const SECRETIVE =
  /key|token|secret|pass|pwd|auth|cred|sig|session|sid|jwt|pat$|appid|client|nonce|assertion|saml|ticket|otp|dsn|hook|^-*pw|connection/i;
/** Words before a name that make it a surer one: `API key: …`. */
const BEFORE =
  /(?:api|access|secret|private|auth|subscription|license|service|admin|bearer|account|client|security|signing)[ -]$/i;
/** A variable that is set at the start of a line: `.env`, `export`, `ENV`, `set`, `- NAME=`. */
const SET =
  /(?:^|\n|;|&&|["'])[ \t]{0,16}(?:- |\+ ?|> ?|\$ ?)?["']?(?:(?:export|ENV|ARG|set|setx|-e|--env|--build-arg|env)[ =]["']?)?$/;
const CALLED = /^[([]|^\.[A-Za-z_]|^ ?\(/;
const IDENTIFIER = /^[A-Za-z_$][\w$]*(?:(?:\.|->|::)[A-Za-z_$][\w$]*)*$/;

/** Finds values beside a name that says they are secret: `X-API-Key: …`, `"apiKey": "…"`, `OPENAI_API_KEY=…`. */
export function findNamed(text: string): Span[] {
  const spans: Span[] = [];
  const quotes = new QuoteReader(text);
  for (const word of text.matchAll(WORD)) {
    const name = word[0];
    const end = word.index + name.length;
    if (end < (spans.at(-1)?.end ?? 0) || !SECRETIVE.test(name)) continue;
    let strength = strengthOf(name);
    if (!strength) continue;
    const before = text.slice(Math.max(0, word.index - 32), word.index);
    if (strength === 'weak' && BEFORE.test(before)) strength = 'strong';
    const isSet = SET.test(before);
    const spaced = name.startsWith('-') || (isSet && /(?:ENV|ARG|setx)\s+$/.test(before));
    const value = readValue(text, end, quotes, { spaced, toSpace: isSet && /^[A-Z\d_]+$/.test(name) });
    if (!value) continue;
    const content = text.slice(value.start, value.end);
    const after = text.slice(value.end, value.end + 3);
    if (!value.quoted && IDENTIFIER.test(content) && CALLED.test(after)) continue;
    if (isSecretValue(content, strength, value.quoted, value.separator)) {
      spans.push({ start: value.start, end: value.end, kind: 'named' });
    }
  }
  return spans;
}
