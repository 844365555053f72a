import { KIND, type Entry, type Index } from '../data/read.ts';
import type { ProviderEvidence } from '../evidence/providers.ts';
import type { StatusSign } from '../evidence/status.ts';
import { align } from '../match/align.ts';
import { candidates } from '../match/candidates.ts';
import type { Text } from '../match/text.ts';
import { codeBits } from './codes.ts';
import { GAP } from '../parse/tokens.ts';

/** An entry with what speaks for it. All figures are bits. */
export interface Scored {
  readonly entry: Entry;
  score: number;
  /** From its wording, 0 where none stands in the text. */
  wording: number;
  /** The share of the wording that stands there. */
  coverage: number;
  /** The wording's position in the index, or -1. */
  best: number;
  places: readonly number[];
}

const CANDIDATES = 120;
/** The share of its bits that a status line keeps: everybody prints it. */
const GENERIC = 0.15;
/** What the entry of HTTP itself has over a provider that nothing in the text speaks for. */
const HTTP_ITSELF = 2.5;

/** How much of the message in the text the wording explains: 1 where nothing else stands in it. */
function explained(text: Text, places: readonly number[]): number {
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const { gaps, words } = text.tokens;
  let from = first;
  while (from > 0 && gaps[from] !== GAP.unit && first - from < 12) from -= 1;
  let to = last;
  while (to + 1 < words.length && gaps[to + 1] !== GAP.unit && to - last < 12) to += 1;
  return (last - first + 1) / (to - from + 1);
}

/** Whether a wording stands there to the letter, capitals too. */
function letterForLetter(text: Text, places: readonly number[], wording: string): boolean {
  const { starts, ends } = text.tokens;
  const there = text.decoded.text.slice(starts[places[0] ?? 0], (ends[places.at(-1) ?? 0] ?? 0) + 1);
  return there.length > 2 && (wording.includes(there) || wording.includes(there.slice(0, -1)));
}

export function score(
  index: Index,
  text: Text,
  evidence: ProviderEvidence,
  statuses: readonly StatusSign[],
): Scored[] {
  const byEntry = new Map<number, Scored>();
  const get = (at: number): Scored | undefined => {
    const known = byEntry.get(at);
    if (known) return known;
    const entry = index.entries[at];
    if (!entry) return undefined;
    const fresh: Scored = { entry, score: 0, wording: 0, coverage: 0, best: -1, places: [] };
    byEntry.set(at, fresh);
    return fresh;
  };
  for (const at of candidates(index, text, CANDIDATES)) {
    const wording = index.wordings[at];
    if (!wording) continue;
    const { matched, places } = align(wording, text, index.weights);
    const coverage = Math.min(1, matched / wording.weight);
    let bits = matched * coverage ** 1.5 * (0.75 + 0.25 * explained(text, places));
    bits -= Math.log2(wording.shared) * Math.min(1, coverage);
    if (letterForLetter(text, places, wording.text)) bits += 0.6;
    if (wording.generic) bits *= GENERIC;
    const scored = get(wording.entry);
    if (!scored || bits <= scored.wording) continue;
    Object.assign(scored, { wording: bits, coverage, best: at, places });
  }
  evidence.bits.forEach((bits, provider) => {
    if (bits >= 2) for (const at of index.providers[provider]?.entries ?? []) get(at);
  });
  for (const found of codeBits(index, text)) get(found.entry);
  for (const provider of index.providers) if (provider.kind === KIND.http) provider.entries.forEach(get);

  const numbers = new Set(statuses.filter((s) => s.number).map((s) => s.status));
  const named = new Set(statuses.map((s) => s.status));
  const codes = new Map<number, number>();
  for (const { entry, bits } of codeBits(index, text))
    codes.set(entry, Math.max(bits, codes.get(entry) ?? 0));
  const all = [...byEntry.values()];
  for (const scored of all) {
    const { entry } = scored;
    let total = scored.wording + (codes.get(entry.at) ?? 0) + (evidence.bits[entry.provider] ?? 0);
    if (entry.status !== 0 && named.size > 0) {
      if (numbers.has(entry.status)) total += 2;
      else if (named.has(entry.status)) total += 1;
      else if (numbers.size > 0) total -= 1.5;
    }
    const kind = index.providers[entry.provider]?.kind;
    if (kind === KIND.framework) total -= 2;
    if (kind === KIND.http && named.has(entry.status)) total += HTTP_ITSELF;
    total -= entry.order * 0.05;
    scored.score = total;
  }
  return all.sort((a, b) => b.score - a.score || a.entry.at - b.entry.at);
}
