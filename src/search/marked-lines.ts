import type { Span } from '../recognise/types.ts';
import type { Piece } from './marks.ts';

/** Lines that are shown, and characters of each: enough to see what was read, whatever was pasted. */
const LINES = 6;
const LONGEST = 240;
/** Characters kept before the first mark of a line that is cut. */
const BEFORE = 40;

/**
 * The lines of a text that hold a span, cut to a readable length, what stands in a span marked.
 * @param spans positions in the text; they may touch and overlap, in any order
 * @returns a list of pieces for every such line, at most six lines
 */
export function markedLines(text: string, spans: readonly Span[]): Piece[][] {
  const sorted = [...spans].sort((one, other) => one.start - other.start);
  const lines: Piece[][] = [];
  let at = 0;
  while (at < sorted.length && lines.length < LINES) {
    const first = sorted[at];
    if (!first) break;
    const start = text.lastIndexOf('\n', first.start - 1) + 1;
    const newline = text.indexOf('\n', first.start);
    const end = newline < 0 ? text.length : newline;
    const inLine: Span[] = [];
    for (let span = sorted[at]; span && span.start < end; span = sorted[++at]) inLine.push(span);
    // A span that is nothing but a line's end would stay for ever.
    if (inLine.length === 0) at += 1;
    else lines.push(piecesOf(text, Math.max(start, first.start - BEFORE), end, inLine, start));
  }
  return lines;
}

function piecesOf(text: string, from: number, end: number, spans: readonly Span[], start: number): Piece[] {
  const to = Math.min(end, from + LONGEST);
  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean): void => {
    if (piece) pieces.push({ text: piece, marked });
  };
  let done = from;
  if (from > start) add('…', false);
  for (const span of spans) {
    const left = Math.max(done, span.start);
    const right = Math.min(to, span.end);
    if (right <= left) continue;
    add(text.slice(done, left), false);
    add(text.slice(left, right), true);
    done = right;
  }
  add(text.slice(done, to), false);
  if (to < end) add('…', false);
  return pieces;
}
