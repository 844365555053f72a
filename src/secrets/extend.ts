import { isKeyLike } from './judge/key-like.ts';
import { isRandom } from './judge/letters.ts';
import type { Span } from './span.ts';

/** Terminals break long lines, mail programs and chats too: none of them narrower than this. */
const NARROWEST = 40;
const BREAK = /\r?\n(?:[ \t]{0,8}|> ?|\| ?)([\w+/=.~%-]{2,512})(?=["'`\s,;}\])]|$)/y;

const goesOn = (rest: string) =>
  isKeyLike(rest, 'field') || (rest.length > 3 && isRandom(rest)) || /\d/.test(rest);

const RUN = /[\w+/=.~%-]*/y;

/** Long keys are judged by how they begin. What goes on without a break belongs to them. */
function toEndOfRun(text: string, span: Span): Span {
  if (span.end - span.start < 128) return span;
  RUN.lastIndex = span.end;
  const rest = RUN.exec(text)?.[0].replace(/[.=]+$/, '') ?? '';
  return { ...span, end: span.end + rest.length };
}

/** Lets a secret that a line break cut in two go on in the next line. */
function overBreak(text: string, span: Span): Span {
  BREAK.lastIndex = span.end;
  const [all = '', rest = ''] = BREAK.exec(text) ?? [];
  const isFull = span.end >= NARROWEST && !text.slice(span.end - NARROWEST, span.end).includes('\n');
  return rest !== '' && isFull && goesOn(rest) ? { ...span, end: span.end + all.length } : span;
}

/**
 * Lets secrets reach as far as they go on: long ones to the end of the run, and those that a terminal broke into the
 * next line.
 * @param spans joined and sorted
 */
export function extendSpans(text: string, spans: readonly Span[]): Span[] {
  const extended: Span[] = [];
  for (const span of spans) {
    // What an extended one before took in needs no look: a text is read once.
    if (span.end > (extended.at(-1)?.end ?? 0)) extended.push(overBreak(text, toEndOfRun(text, span)));
  }
  return extended;
}
