import type { Index } from '../data/index-types.ts';
import type { Text } from '../match/text.ts';
import type { EntryRef, Result } from '../types.ts';
import type { Scored } from './score.ts';
import { spansOf } from './spans.ts';

/** Scores this close, in bits, can't be told apart. */
const TIE = { wording: 4.5, code: 1.2 };
const EXACT = 0.8;
const LIKELY = 6;

function reference(index: Index, at: number): EntryRef {
  const entry = index.entries[at];
  const provider = index.providers[entry?.provider ?? 0];
  if (!entry || !provider) throw new Error(`no entry at ${at}`);
  return {
    id: entry.id,
    address: `/errors/${provider.id}/${entry.id.slice(provider.id.length + 1)}/`,
    title: entry.title,
    provider: provider.id,
    providerName: provider.name,
    status: entry.status === 0 ? null : entry.status,
  };
}

/** Whether two errors are told by the same words of the text, whole, and nothing else tells them apart. */
function alike(a: Scored, b: Scored): boolean {
  if (a.entry.provider === b.entry.provider) return false;
  if (a.code && a.code.from === b.code?.from && Math.abs(a.score - b.score) < TIE.code) return true;
  if (!a.match || !b.match || a.match.whole < EXACT || b.match.whole < EXACT) return false;
  const [from, to] = [a.match.places[0], a.match.places.at(-1)];
  return from === b.match.places[0] && to === b.match.places.at(-1) && a.score - b.score < TIE.wording;
}

/** The words that speak for an error: of its wording and of its code. */
function placesIn({ match, code }: Scored): number[] {
  const inCode = code ? Array.from({ length: code.to - code.from + 1 }, (_, i) => code.from + i) : [];
  return [...new Set([...(match?.places ?? []), ...inCode])].sort((a, b) => a - b);
}

/** Makes results of scored entries: one wording of several providers becomes one result. */
export function resultsOf(index: Index, text: Text, scored: readonly Scored[], most: number): Result[] {
  const results: Result[] = [];
  const used = new Set<Scored>();
  for (const first of scored) {
    if (results.length >= most) break;
    if (used.has(first)) continue;
    const group = [first, ...scored.filter((other) => !used.has(other) && alike(first, other))];
    for (const member of group) used.add(member);
    const likely = first.score >= LIKELY ? 'likely' : 'possible';
    results.push({
      entries: group.map(({ entry }) => reference(index, entry.at)),
      match: (first.match?.whole ?? 0) >= EXACT ? 'exact' : likely,
      score: first.score,
      spans: spansOf(text, placesIn(first)),
    });
  }
  return results;
}
