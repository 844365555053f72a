import type { SearchCase } from './cases.ts';
import type { Shown } from './drive.ts';

/** A case whose right section is not where it should be. */
export interface Miss {
  id: string;
  text: string;
  /** Where the first right section stands, from 1; 0 for nowhere. */
  at: number;
  /** What stands first instead. */
  first: string;
}

export interface Score {
  cases: number;
  /** Shares of the cases, from 0 to 1: a right section stands first, among the first three. */
  top1: number;
  top3: number;
  /** Cases for which nothing was shown. */
  nothing: number;
  /** Milliseconds within which half and nearly all cases were answered. */
  p50: number;
  p95: number;
  /** Cases without a right section in first place. */
  misses: readonly Miss[];
}

/** Holds what the box showed against what it should have shown. */
export function score(cases: readonly SearchCase[], shown: readonly Shown[]): Score {
  const byId = new Map(shown.map((one) => [one.id, one]));
  const places = cases.map(({ id, text, sections }) => {
    const found = byId.get(id)?.sections ?? [];
    return {
      id,
      text,
      at: 1 + found.findIndex((place) => sections.includes(place)),
      first: found[0] ?? 'nothing',
    };
  });
  const share = (most: number) => places.filter(({ at }) => at > 0 && at <= most).length / cases.length;
  const times = shown.map(({ ms }) => ms).sort((one, other) => one - other);
  return {
    cases: cases.length,
    top1: share(1),
    top3: share(3),
    nothing: shown.filter(({ results, sections }) => results.length + sections.length === 0).length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    misses: places.filter(({ at }) => at !== 1),
  };
}

/** The value below which a share of sorted values lies; 0 for none. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
