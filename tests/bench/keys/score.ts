import { inspectKey } from '../../../src/keys/inspect.ts';
import type { Expectation, Finding } from '../../../src/keys/types.ts';
import { DAMAGES } from '../../support/key-damages/all.ts';
import { type Damage, goodKeys } from '../../support/key-damages/damage.ts';

/** A damaged key that was not named, or a good one with an alarm. */
export interface Miss {
  readonly what: string;
  readonly provider: string;
  readonly credential: string;
  readonly findings: readonly Finding[];
}

export interface Score {
  readonly keys: number;
  readonly good: number;
  readonly alarms: readonly Miss[];
  /** Faults found in damaged keys that the damage did not bring. */
  readonly strays: readonly Miss[];
  readonly damaged: number;
  readonly missed: readonly Miss[];
  /** How many keys each damage applied to. */
  readonly applied: ReadonlyMap<string, number>;
}

const providerOnly: NonNullable<Damage['expectation']> = ({ provider }) => ({ provider });

function scoreGood(keys: ReturnType<typeof goodKeys>): { good: number; alarms: Miss[] } {
  const tries = keys.flatMap((of) =>
    [{}, { provider: of.provider }].map((told: Expectation) => ({ of, told })),
  );
  const alarms = tries.flatMap(({ of: { key, provider, credential }, told }): Miss[] => {
    const findings = inspectKey(key, told).filter(({ severity }) => severity === 'bad');
    return findings.length > 0 ? [{ what: 'good', provider, credential, findings }] : [];
  });
  return { good: tries.length, alarms };
}

/** Does every damage to every made-up key that it applies to, and looks at the good ones too. */
export function scoreKeys(): Score {
  const keys = goodKeys();
  const missed: Miss[] = [];
  const strays: Miss[] = [];
  const applied = new Map<string, number>();
  for (const { name, found, also = [], to, expectation = providerOnly } of DAMAGES) {
    for (const of of keys) {
      const damaged = to(of.key, of);
      if (damaged === undefined) continue;
      applied.set(name, (applied.get(name) ?? 0) + 1);
      const findings = inspectKey(damaged, expectation(of));
      const stray = findings.filter(
        ({ id, severity }) => severity === 'bad' && ![...found, ...also].includes(id),
      );
      const miss = { what: name, provider: of.provider, credential: of.credential };
      if (stray.length > 0) strays.push({ ...miss, findings: stray });
      if (findings.some(({ id }) => found.includes(id))) continue;
      missed.push({ ...miss, findings });
    }
  }
  const damaged = [...applied.values()].reduce((sum, count) => sum + count, 0);
  return { keys: keys.length, ...scoreGood(keys), damaged, missed, strays, applied };
}
