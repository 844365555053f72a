import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { Index } from '../../../src/recognise/data/index-types.ts';
import { recognise } from '../../../src/recognise/recognise.ts';

/** One report: what somebody pasted or typed, and what it should lead to. Keys beyond these are not looked at. */
const caseSchema = z.object({
  id: z.string(),
  pasted: z.string(),
  query: z.string(),
  /** Ids of entries that are right, best first; empty where the catalogue has none. */
  entries: z.array(z.string()),
  /** Ids of the guide's sections that help, best first. */
  sections: z.array(z.string()),
  /** Whether the provider can be told from the text. */
  recognisable: z.boolean(),
});

export type Case = z.infer<typeof caseSchema>;
export type Field = 'pasted' | 'query';

/** Cases of a file, one JSON object a line. */
export function readCases(file: string | URL): Case[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => caseSchema.parse(JSON.parse(line)));
}

/** What came out for one case. */
export interface Outcome {
  readonly id: string;
  /** Ids of entries as they would be shown, groups opened, at most ten. */
  readonly results: readonly string[];
  readonly sections: readonly string[];
  readonly ms: number;
}

/** Runs cases through the engine. */
export function run(cases: readonly Case[], field: Field, index: Index): Outcome[] {
  return cases.map((one) => {
    const start = performance.now();
    const { results, sections } = recognise(one[field], index);
    const ms = performance.now() - start;
    const shown = results.flatMap(({ entries }) => entries.map(({ id }) => id)).slice(0, 10);
    return { id: one.id, results: shown, sections, ms };
  });
}

/** Shares between 0 and 1, and milliseconds. */
export interface Score {
  readonly first: number;
  readonly top3: number;
  readonly provider: number;
  readonly section: number;
  readonly nothing: number;
  readonly p95: number;
}

const share = (list: readonly boolean[]): number =>
  list.length === 0 ? 1 : list.filter(Boolean).length / list.length;

/** Scores outcomes as the benchmark of the box does. */
export function scoreOf(cases: readonly Case[], outcomes: readonly Outcome[], index: Index): Score {
  const providerOf = new Map(index.entries.map(({ id, provider }) => [id, provider]));
  const pairs = cases.map((one, i) => ({ one, out: outcomes[i] }));
  const known = pairs.filter(({ one }) => one.entries.length > 0);
  const hit = (one: Case, results: readonly string[] = []): boolean =>
    results.some((id) => one.entries.includes(id));
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    first: share(known.map(({ one, out }) => hit(one, out?.results.slice(0, 1)))),
    top3: share(known.map(({ one, out }) => hit(one, out?.results.slice(0, 3)))),
    provider: share(
      known
        .filter(({ one }) => one.recognisable)
        .map(({ one, out }) =>
          one.entries.some((id) => providerOf.get(id) === providerOf.get(out?.results[0] ?? '')),
        ),
    ),
    section: share(
      pairs
        .filter(({ one }) => one.sections.length > 0)
        .map(({ one, out }) => (out?.sections.slice(0, 2) ?? []).some((id) => one.sections.includes(id))),
    ),
    nothing: outcomes.filter(({ results }) => results.length === 0).length,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}
