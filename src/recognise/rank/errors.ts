import { KIND } from '../data/format.ts';
import type { Index } from '../data/index-types.ts';
import type { Text } from '../match/text.ts';
import { inCausalOrder } from './causes.ts';
import type { Scored } from './score.ts';

/** One error of a paste: what was found at one place, best first. Places are positions in the text's words. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly scored: Scored[];
}

const MOST = 5;
const LOOKED_AT = 40;
/** What it takes to stand in a text: most of a wording, in so many bits; or a code that hardly anybody shares. */
const STANDS = { whole: 0.7, bits: 4, code: 3, shared: 2 };
/** Beside a better one, it also takes this share of its score or so many bits of wording. */
const BESIDE = { share: 0.5, bits: 10 };
/** Words between two finds that still are one error: of one provider, of any two on one line, of any two at all. */
const TOGETHER = { provider: 40, line: 12, any: 4 };

const isWorded = ({ match }: Scored): boolean =>
  match !== undefined && Math.min(match.whole, match.own) >= STANDS.whole && match.outer >= STANDS.bits;

/** Whether an error stands in the text by itself, not only through its provider or status. */
export function stands(one: Scored): boolean {
  const { code } = one;
  return isWorded(one) || (code !== undefined && code.bits >= STANDS.code && code.shared <= STANDS.shared);
}

function rangeOf(one: Scored): { from: number; to: number } {
  const { match, code } = one;
  const places = match?.places ?? [];
  if (isWorded(one) || !code) return { from: places[0] ?? 0, to: places.at(-1) ?? 0 };
  return { from: code.from, to: code.to };
}

function onOneLine(text: Text, from: number, to: number): boolean {
  const { starts, ends } = text.tokens;
  return !text.decoded.text.slice(ends[from], starts[to]).includes('\n');
}

function belongs(text: Text, place: Place, one: Scored): boolean {
  const { from, to } = rangeOf(one);
  const apart = Math.max(place.from - to, from - place.to);
  if (apart <= TOGETHER.any) return true;
  const between = from > place.to ? ([place.to, from] as const) : ([to, place.from] as const);
  if (apart <= TOGETHER.line && onOneLine(text, ...between)) return true;
  return (
    place.scored.some(({ entry }) => entry.provider === one.entry.provider) && apart <= TOGETHER.provider
  );
}

/**
 * Parts the errors of a paste: each place that an error stands at is one, the cause before its consequences. What
 * stands nowhere goes to the first. Never empty where anything was scored.
 */
export function placesOf(index: Index, text: Text, scored: readonly Scored[]): Place[] {
  const standing = scored.slice(0, LOOKED_AT).filter(stands);
  const [top] = scored;
  if (!top) return [];
  if (standing[0] !== top) return [{ from: 0, to: 0, scored: [...scored] }];
  const places: Place[] = [];
  const placed = new Set<Scored>();
  for (const one of standing) {
    const home = places.find((place) => belongs(text, place, one));
    if (home) {
      home.scored.push(one);
      placed.add(one);
      continue;
    }
    const isHttp = index.providers[one.entry.provider]?.kind === KIND.http;
    const weak = one.score < top.score * BESIDE.share && (one.match?.outer ?? 0) < BESIDE.bits && one !== top;
    const needless = places.length > 0 && (isHttp || !isWorded(one));
    if (places.length >= MOST || weak || needless) continue;
    places.push({ ...rangeOf(one), scored: [one] });
    placed.add(one);
  }
  const rest = scored.filter((one) => !placed.has(one));
  const ordered = inCausalOrder(text, places);
  ordered[0]?.scored.push(...rest);
  return ordered;
}
