import { DETECTORS } from './detect/all.ts';
import { extendSpans } from './extend.ts';
import { MASK } from './mark.ts';
import { maskOne } from './mask-one.ts';
import { repeatedSpans } from './repeated.ts';
import { joinSpans, type Span } from './span.ts';

/** A secret that was found: where it stands in the text as it was given, and how it was told. */
export type FoundSecret = Span;

export interface Masked {
  readonly text: string;
  readonly found: readonly FoundSecret[];
}

interface Replaced extends Span {
  /** Where the mask stands in the masked text. */
  readonly from: number;
  readonly to: number;
}

function replace(text: string, spans: readonly Span[]): { masked: string; replaced: Replaced[] } {
  const replaced: Replaced[] = [];
  let masked = '';
  let done = 0;
  for (const span of spans) {
    masked += text.slice(done, span.start);
    const from = masked.length;
    masked += maskOne(text.slice(span.start, span.end));
    replaced.push({ ...span, from, to: masked.length });
    done = span.end;
  }
  return { masked: masked + text.slice(done), replaced };
}

/** Moves spans of the masked text back to the text as it was given; what cuts into a mask takes in its secret. */
function moveBack(spans: readonly Span[], replaced: readonly Replaced[]): Span[] {
  let next = 0;
  let shift = 0;
  const startOf = (at: number) => {
    for (let one = replaced[next]; one && one.to <= at; one = replaced[++next]) shift = one.end - one.to;
    const one = replaced[next];
    return one && one.from <= at ? one.start : at + shift;
  };
  const endOf = (at: number) => {
    for (let one = replaced[next]; one && one.to <= at; one = replaced[++next]) shift = one.end - one.to;
    const one = replaced[next];
    return one && one.from < at ? one.end : at + shift;
  };
  return spans.map((span) => {
    const start = startOf(span.start);
    return { ...span, start, end: endOf(span.end) };
  });
}

/** The start of a key that stays in front of its mask is no secret. */
const isMasked = (text: string, { end, kind }: Span) => kind !== 'shape' && text.startsWith(MASK, end);

function find(text: string): Span[] {
  const found = DETECTORS.flatMap((detect) => detect(text)).filter((span) => !isMasked(text, span));
  const joined = joinSpans(extendSpans(text, joinSpans(found)));
  return joinSpans([...joined, ...repeatedSpans(text, joined)]);
}

const covered = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * Masks every secret in a text and leaves everything else as it is. Masking what is masked changes nothing. When in
 * doubt it masks; placeholders (`YOUR_API_KEY`, `$KEY`), hashes and request ids stay readable.
 *
 * Takes time in proportion to the text, and never throws, whatever the text holds.
 */
export function maskSecrets(text: string): Masked {
  let spans = find(text);
  let { masked, replaced } = replace(text, spans);
  // What stands beside a mask can read differently from what stood beside the secret, so look until nothing is left.
  for (let more = spans.length > 0 ? find(masked) : []; more.length > 0; more = find(masked)) {
    const all = joinSpans([...spans, ...moveBack(more, replaced)]);
    if (covered(all) === covered(spans)) break;
    spans = all;
    ({ masked, replaced } = replace(text, spans));
  }
  return { text: masked, found: spans };
}
