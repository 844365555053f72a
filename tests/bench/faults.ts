/**
 * `npm run bench:faults [-- --short]`: what becomes of votes when the server is killed, again and again, and when its file
 * cannot be written. Exits with 1 where an acknowledged vote is lost or a reader of pages notices.
 */
import { parseArgs } from 'node:util';
import budgets from './budgets.json' with { type: 'json' };
import { killAgainAndAgain } from './faults/kills.ts';
import { STORE_FAULTS } from './faults/stores.ts';
import { suffer } from './faults/suffer.ts';

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, kills: { type: 'string' } },
});
const kills = Number(values.kills ?? (values.short ? 8 : budgets.faults.kills));

const broken: string[] = [];
for (const fault of STORE_FAULTS) {
  const { stored, refused, wait, faults } = await suffer(fault);
  console.log(
    `${fault.what}: ${stored} votes stored, ${refused} of them refused at first, a page waits ${wait.toFixed(0)} ms`,
  );
  broken.push(...faults.map((one) => `${fault.what}: ${one}`));
}

const { acknowledged, sentAgain, faults } = await killAgainAndAgain(kills);
console.log(
  `killed ${kills} times: ${acknowledged} votes acknowledged, ${sentAgain} of them sent again after a kill`,
);
broken.push(...faults.map((one) => `killed: ${one}`));

for (const one of broken) console.error(`BROKEN: ${one}`);
console.log(broken.length > 0 ? `${broken.length} promises broken` : 'every promise holds');
if (broken.length > 0) process.exitCode = 1;
