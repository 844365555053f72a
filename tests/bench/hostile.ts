/**
 * `npm run bench:hostile [-- --short] [--seed N] [--cases N]`: input that means no good against the running server: thousands of
 * generated requests, clients that never finish, ten thousand open connections. Figures are held against the budgets.
 */
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { ask } from '../support/http.ts';
import { startServer } from '../setup/server.ts';
import budgets from './budgets.json' with { type: 'json' };
import { readAnswers } from './hostile/answers.ts';
import { bodies } from './hostile/bodies.ts';
import { allowedConnections, crowd } from './hostile/crowd.ts';
import { fields } from './hostile/fields.ts';
import { judge } from './hostile/judge.ts';
import { MARK, requestLines, type Attack } from './hostile/requests.ts';
import { send } from './hostile/send.ts';
import { deafClients, slowClients } from './hostile/slow.ts';
import { smuggling } from './hostile/smuggling.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: '20260101' },
    cases: { type: 'string' },
  },
});
const budget = budgets.hostile;
const CASES = Number(values.cases ?? (values.short ? 1500 : budget.cases));
const SLOW = values.short ? 10 : 100;
const LAPS = 3;
const AT_ONCE = 40;

const faults: string[] = [];
const statuses = new Map<string, number>();

const server = await startServer();
const port = Number(new URL(server.origin).port);
const pid = server.process.pid ?? 0;

/** The memory that the server holds, in megabytes (proc_pid_status(5), VmRSS). */
function memory(): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

async function tryOne(attack: Attack): Promise<void> {
  const spelled = JSON.stringify(attack.bytes.toString('latin1').slice(0, 300));
  try {
    const answers = readAnswers(await send(port, attack.bytes), attack.head);
    for (const { status } of answers.length > 0 ? answers : [{ status: 'hung up' }]) {
      const key = `${attack.family}: ${status}`;
      statuses.set(key, (statuses.get(key) ?? 0) + 1);
    }
    for (const fault of judge(attack, answers)) faults.push(`${attack.family}: ${fault}: ${spelled}`);
  } catch (error) {
    faults.push(`${attack.family}: ${String(error)}: ${spelled}`);
  }
}

async function lap(attacks: readonly Attack[]): Promise<void> {
  const queue = attacks.values();
  const worker = async () => {
    for (const attack of queue) await tryOne(attack);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const attacks = fc.sample(fc.oneof(requestLines, fields, bodies, smuggling), {
  numRuns: CASES,
  seed: Number(values.seed),
});
const slow = slowClients(port, SLOW);
const hearAgain = deafClients(port, SLOW);
const memories: number[] = [];
for (let at = 0; at < LAPS; at += 1) {
  await lap(attacks.slice((at * CASES) / LAPS, ((at + 1) * CASES) / LAPS));
  await setTimeout(1000);
  memories.push(memory());
}
faults.push(...(await slow));
hearAgain();

const wanted = values.short ? 1000 : budget.connections;
const { open, wait } = await crowd(server.origin, allowedConnections(wanted));
if (open < allowedConnections(wanted)) faults.push(`only ${open} of ${wanted} connections stayed open`);
if (wait > budget.crowdWaitMs)
  faults.push(`a reader waits ${wait.toFixed(0)} ms beside ${open} open connections`);

const alive = await ask(server.origin, '/healthz').catch(() => ({ status: 0 }));
if (alive.status !== 200) faults.push(`the server answers ${alive.status} in the end`);
const code = await server.stop();
if (code !== 0) faults.push(`the server ends with ${String(code)}`);
if (server.output().includes(MARK)) faults.push('the log holds what somebody typed');

// The first third is left out: a program that compiles as it runs grows until it has seen everything once.
const growth = (memories.at(-1) ?? 0) / (memories.at(-2) ?? 1);
if (growth > budget.memoryGrowth) faults.push(`memory grows ${growth.toFixed(2)}-fold in the last third`);

console.table(Object.fromEntries([...statuses].sort().map(([kind, count]) => [kind, { count }])));
console.log(
  `${attacks.length} requests (seed ${values.seed}), ${SLOW * 5} slow clients, ${open} open connections of ${wanted} wanted`,
);
console.log(
  `memory after each third: ${memories.map((some) => `${some.toFixed(0)} MB`).join(', ')}; wait beside the crowd: ${wait.toFixed(0)} ms`,
);
for (const fault of faults.slice(0, 40)) console.error(`BROKEN: ${fault.slice(0, 400)}`);
console.log(faults.length > 0 ? `${faults.length} promises broken` : 'every promise holds');
if (faults.length > 0) process.exitCode = 1;
