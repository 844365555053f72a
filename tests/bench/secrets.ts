/**
 * `npm run bench:secrets`: whether masking finds made-up keys of every shape in pastes of every kind, leaves other texts
 * alone, how fast it is and what it weighs, against the budgets. With `-- --texts FILE` it also prints what it masks in
 * the lines of a file.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { maskSecrets } from '../../src/secrets/mask.ts';
import { errorWordings, innocentTexts } from '../support/innocent-texts.ts';
import { fakeKeys } from '../support/fake-keys.ts';
import { SECRET_CONTEXTS } from '../support/secret-contexts/all.ts';
import budgets from './budgets.json' with { type: 'json' };
import { recallBare, recallNamed, type Recall } from './secrets/recall.ts';
import { weighSecrets } from './secrets/weight.ts';

const { secrets: budget } = budgets;
const problems: string[] = [];
const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

function check(what: string, good: boolean, said: string): void {
  console.log(`${good ? 'ok ' : 'BAD'} ${what}: ${said}`);
  if (!good) problems.push(what);
}

function checkRecall(what: string, { pastes, keys, leaks }: Recall, least: number): void {
  const share = 1 - leaks.length / pastes;
  check(
    what,
    share >= least,
    `${percent(share)} of ${pastes} pastes, ${keys} keys (at least ${percent(least)})`,
  );
  for (const { context, key, masked } of leaks.slice(0, 10)) {
    console.log(`    ${context} · ${key.provider} · ${key.made}: ${JSON.stringify(masked)}`);
  }
}

function checkAlarms(what: string, texts: readonly string[], most: number): void {
  const alarms = texts.map((text) => maskSecrets(text)).filter(({ found }) => found.length > 0);
  const share = alarms.length / texts.length;
  check(
    what,
    share <= most,
    `${alarms.length} of ${texts.length}, ${percent(share)} (at most ${percent(most)})`,
  );
  for (const { text } of alarms.slice(0, 10)) console.log(`    ${JSON.stringify(text)}`);
}

/** Megabytes a second of processor time, over a log with a key every few lines; the best of several runs. */
function speed(): number {
  const keys = fakeKeys();
  const lines = innocentTexts().flatMap((line, at) => {
    const wrap = SECRET_CONTEXTS[at % SECRET_CONTEXTS.length]?.wrap;
    return at % 5 === 0 && wrap ? [line, wrap(keys[at % keys.length]?.key ?? '')] : [line];
  });
  const log = lines.join('\n').repeat(12).slice(0, 200_000);
  const times = Array.from({ length: 12 }, () => {
    const from = process.cpuUsage().user;
    maskSecrets(log);
    return (process.cpuUsage().user - from) / 1000;
  });
  return log.length / Math.min(...times) / 1000;
}

checkRecall('keys in pastes that name them', recallNamed(), budget.recall);
checkRecall('random keys in pastes that say nothing', recallBare(), budget.recallBare);
checkAlarms('texts without a secret', innocentTexts(), budget.falseAlarms);
checkAlarms('wordings of the catalogue', errorWordings(), budget.falseAlarms);

const { masking, naming } = await weighSecrets();
check(
  'bytes of masking with its shapes',
  masking <= budget.maskingBytes,
  `${masking} (at most ${budget.maskingBytes})`,
);
check('bytes that naming adds', naming <= budget.namingBytes, `${naming} (at most ${budget.namingBytes})`);

const megabytes = speed();
check(
  'speed',
  megabytes >= budget.megabytesPerSecond,
  `${megabytes.toFixed(1)} MB/s (at least ${budget.megabytesPerSecond})`,
);

const { texts } = parseArgs({ options: { texts: { type: 'string' } } }).values;
if (texts !== undefined) {
  for (const line of readFileSync(texts, 'utf8').split('\n')) {
    const { text, found } = maskSecrets(line);
    if (found.length > 0) console.log(`${found.map(({ kind }) => kind).join(', ')}: ${text}`);
  }
}
if (problems.length > 0) process.exitCode = 1;
