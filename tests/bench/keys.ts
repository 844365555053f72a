/**
 * `npm run bench:keys`: whether looking at a key names each damage done to made-up keys of every shape, and leaves the
 * good ones alone, against the budgets.
 */
import budgets from './budgets.json' with { type: 'json' };
import { type Miss, scoreKeys } from './keys/score.ts';

const { keys: budget } = budgets;
const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

function check(what: string, good: boolean, said: string): void {
  console.log(`${good ? 'ok ' : 'BAD'} ${what}: ${said}`);
  if (!good) process.exitCode = 1;
}

function show(misses: readonly Miss[]): void {
  for (const { what, provider, credential, findings } of misses.slice(0, 12)) {
    console.log(`    ${what} · ${provider} · ${credential}: ${findings.map(({ id }) => id).join(', ')}`);
  }
}

const { keys, good, alarms, damaged, missed, strays, applied } = scoreKeys();
const found = damaged - missed.length;
const recall = found / damaged;
const precision = found / (found + alarms.length + strays.length);
for (const [name, count] of applied) console.log(`    ${name}: ${count} keys`);
check('damages', applied.size >= budget.damages, `${applied.size} (at least ${budget.damages})`);
check(
  'recall',
  recall >= budget.recall,
  `${percent(recall)} of ${damaged} damaged keys (at least ${percent(budget.recall)})`,
);
show(missed);
check(
  'precision',
  precision >= budget.precision && 1 - alarms.length / good >= budget.precision,
  `${percent(precision)}; ${alarms.length} alarms on ${good} good ones, ${strays.length} beside a damage, ${keys} keys (at least ${percent(budget.precision)})`,
);
show([...alarms, ...strays]);
