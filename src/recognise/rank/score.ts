import { KIND } from '../data/format.ts';
import type { Entry, Index } from '../data/index-types.ts';
import type { ProviderEvidence } from '../evidence/providers.ts';
import type { StatusSign } from '../evidence/status.ts';
import { candidates } from '../match/candidates.ts';
import type { Text } from '../match/text.ts';
import { matchWording, type Match } from '../match/wordings.ts';
import { bag } from './bag.ts';
import { codesIn, type CodeFound } from './codes.ts';

/** An error with what speaks for it. All figures are bits. */
export interface Scored {
  readonly entry: Entry;
  /** Against all others. */
  readonly score: number;
  /** Against the others of its provider. */
  readonly inner: number;
  /** Its best wording in the text, if any. */
  readonly match: Match | undefined;
  readonly code: CodeFound | undefined;
}

const CANDIDATES = 120;
/** From these bits on, all errors of a provider are looked at. */
const SUSPECTED = 2;
const STATUS = { number: 2, phrase: 1, other: -1.5, none: -0.5 };
/** What the entry of HTTP itself has over a provider that nothing in the text speaks for. */
const HTTP_ITSELF = 2.5;
/** Frameworks' short wordings occur everywhere. */
const FRAMEWORK = { bits: 8, cost: 2 };
const ORDER = 0.15;
/** An error that is printed as a bare status is the one that a bare status means. */
const BARE = 0.7;
/** A wording with this share of its weight in the text stands there whole. */
const WHOLE = 0.95;

/** The wordings of one error that say most for it: against all others, and against those of its provider. */
interface Best {
  readonly outer: Match;
  readonly inner: Match;
}

/** The best match of each error, from the most promising wordings and those of suspected providers. */
function bestMatches(
  index: Index,
  text: Text,
  evidence: ProviderEvidence,
  short: boolean,
): Map<number, Best> {
  const positions = new Set(candidates(index, text, CANDIDATES));
  index.providers.forEach((provider, at) => {
    if ((evidence.bits[at] ?? 0) >= SUSPECTED)
      for (const position of provider.wordings) positions.add(position);
  });
  const best = new Map<number, Best>();
  for (const position of positions) {
    const wording = index.wordings[position];
    if (!wording) continue;
    const match = matchWording(index, text, wording, short);
    if (match.places.length === 0) continue;
    const { outer = match, inner = match } = best.get(wording.entry) ?? {};
    best.set(wording.entry, {
      outer: match.outer > outer.outer ? match : outer,
      inner: match.inner > inner.inner ? match : inner,
    });
  }
  return best;
}

function statusBits(entry: Entry, numbers: ReadonlySet<number>, named: ReadonlySet<number>): number {
  if (named.size === 0) return 0;
  if (entry.status === 0) return numbers.size > 0 ? STATUS.none : 0;
  if (numbers.has(entry.status)) return STATUS.number;
  if (named.has(entry.status)) return STATUS.phrase;
  return numbers.size > 0 ? STATUS.other : 0;
}

/** Gives the scores of one provider's errors to them anew, in the order that its own words say. */
function settleInside(scored: readonly Scored[]): Scored[] {
  const scores = scored.map(({ score }) => score).sort((a, b) => b - a);
  return [...scored]
    .sort((a, b) => b.inner - a.inner || b.score - a.score)
    .map((one, i) => ({ ...one, score: scores[i] ?? one.score }));
}

/**
 * Scores every error that anything in the text speaks for, best first: first which provider, by words that are rare
 * among providers, its clues, codes and statuses; then which of its errors, by words that are rare among those.
 */
export function score(
  index: Index,
  text: Text,
  evidence: ProviderEvidence,
  statuses: readonly StatusSign[],
): Scored[] {
  const short = text.kind === 'words';
  const matches = bestMatches(index, text, evidence, short);
  const codes = codesIn(index, text);
  const words = short ? bag(index, text, codes.values()) : undefined;
  const numbers = new Set(statuses.filter((sign) => sign.number).map(({ status }) => status));
  const named = new Set(statuses.map(({ status }) => status));
  const suspected = index.providers.flatMap(({ entries, kind }, at) =>
    kind === KIND.http || (evidence.bits[at] ?? 0) >= SUSPECTED ? entries : [],
  );
  const byProvider = new Map<number, Scored[]>();
  for (const at of new Set([...matches.keys(), ...codes.keys(), ...(words?.keys() ?? []), ...suspected])) {
    const entry = index.entries[at];
    if (!entry) continue;
    const best = matches.get(at);
    const code = codes.get(at);
    const said = words?.get(at);
    const status = statusBits(entry, numbers, named);
    const own = (code?.bits ?? 0) + status;
    let total =
      own + Math.max(0, best?.outer.outer ?? 0) + (said?.outer ?? 0) + (evidence.bits[entry.provider] ?? 0);
    const kind = index.providers[entry.provider]?.kind;
    if (kind === KIND.framework && (best?.outer.outer ?? 0) < FRAMEWORK.bits) total -= FRAMEWORK.cost;
    const itself = (named.has(entry.status) && !index.coded.has(at)) || (best?.outer.whole ?? 0) >= WHOLE;
    if (kind === KIND.http && itself) total += HTTP_ITSELF;
    const bare = entry.bare && status > 0 ? BARE : 0;
    const inner = own + Math.max(best?.inner.inner ?? 0, 0) + (said?.inner ?? 0) + bare - entry.order * ORDER;
    const list = byProvider.get(entry.provider) ?? [];
    const match = best && (best.inner.coverage > best.outer.coverage ? best.inner : best.outer);
    list.push({ entry, score: total, inner, match, code });
    byProvider.set(entry.provider, list);
  }
  return [...byProvider.values()]
    .flatMap(settleInside)
    .sort((a, b) => b.score - a.score || a.entry.at - b.entry.at);
}
