import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { z } from 'astro/zod';
import { readIndex } from '../../../src/recognise/data/read.ts';
import { packCatalogue, readCatalogue } from '../../setup/catalogue.ts';
import { readCases, run, scoreOf, type Field } from './cases.ts';
import { timeAt } from './growth.ts';
import { shareFound, withheld, wordingsInNoise } from './synthetic.ts';

const FOLDER = new URL('./', import.meta.url);

/**
 * The committed scores: shares must not fall below, bytes and milliseconds not rise above. Whoever betters one raises
 * the bar in the same commit. Example: `{"atLeast":{"own pasted, entry first":0.99},"atMost":{"data, brotli bytes":45000}}`.
 */
const budgetSchema = z.strictObject({
  atLeast: z.record(z.string(), z.number()),
  atMost: z.record(z.string(), z.number()),
});

export type Measured = Readonly<Record<string, number>>;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Bytes over the wire, at the strength that the build compresses with. */
export function brotliBytes(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(text, { params }).length;
}

/** Everything that the budget holds, by name. */
export function measureAll(): Measured {
  const providers = readCatalogue();
  const packed = packCatalogue(providers);
  const index = readIndex(packed);
  const cases = readCases(new URL('cases.jsonl', FOLDER));
  const measured: Record<string, number> = { 'data, brotli bytes': brotliBytes(packed) };
  for (const field of ['pasted', 'query'] satisfies Field[]) {
    const score = scoreOf(cases, run(cases, field, index), index);
    measured[`own ${field}, entry first`] = round(score.first, 3);
    measured[`own ${field}, entry in top 3`] = round(score.top3, 3);
    measured[`own ${field}, provider first`] = round(score.provider, 3);
    measured[`own ${field}, section in first two`] = round(score.section, 3);
    measured[`own ${field}, nothing found`] = score.nothing;
  }
  const noise = shareFound(wordingsInNoise(providers), index);
  measured['wordings in noise, first'] = round(noise.first, 3);
  measured['wordings in noise, top 3'] = round(noise.top3, 3);
  const { catalogue, made } = withheld(providers);
  const unseen = shareFound(made, readIndex(packCatalogue(catalogue)));
  measured['wordings withheld, first'] = round(unseen.first, 3);
  measured['wordings withheld, top 3'] = round(unseen.top3, 3);
  for (const times of [1, 10, 30]) Object.assign(measured, timeAt(times, providers, cases));
  return measured;
}

/** What breaks the budget, a line each. */
export function check(measured: Measured): string[] {
  const budget = budgetSchema.parse(JSON.parse(readFileSync(new URL('scores.json', FOLDER), 'utf8')));
  const low = Object.entries(budget.atLeast)
    .filter(([name, least]) => !((measured[name] ?? -1) >= least))
    .map(([name, least]) => `${name}: ${measured[name] ?? 'not measured'} is below ${least}`);
  const high = Object.entries(budget.atMost)
    .filter(([name, most]) => !((measured[name] ?? Infinity) <= most))
    .map(([name, most]) => `${name}: ${measured[name] ?? 'not measured'} is above ${most}`);
  return [...low, ...high];
}
