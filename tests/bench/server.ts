/**
 * `npm run bench:server [-- --short]`: what the server manages, beside others that do the same on this machine in this
 * run, by turns. Ratios are held against the budgets; figures of their own say more about the machine than about us.
 */
import { parseArgs } from 'node:util';
import { readFacts } from '../../src/build/facts.ts';
import { CLIENT_FOLDER } from '../../src/build/built-site/read.ts';
import { securityHeaders } from '../../src/server/security/headers.ts';
import { contentPolicies } from '../../src/server/security/policies.ts';
import { startServer } from '../setup/server.ts';
import budgets from './budgets.json' with { type: 'json' };
import { cpuSeconds } from './server/cpu.ts';
import { median } from './server/median.ts';
import { startNginx } from './server/nginx.ts';
import { groupedVotes, singleInserts } from './server/votes.ts';
import { load, type Load } from './server/wrk.ts';

const { values } = parseArgs({ options: { short: { type: 'boolean', default: false } } });
const [ROUNDS, SECONDS] = values.short ? [2, 2] : [5, 5];
const PAGES = ['/', '/guide/', '/faq/', '/errors/openai/'];
const VOTERS = 256;

interface Share extends Load {
  /** Requests for each second of processor time. */
  perCore: number;
}

async function measure(origin: string, path: string, process: number): Promise<Share> {
  const before = cpuSeconds(process);
  const headers = { 'accept-encoding': 'gzip' };
  const result = await load(origin + path, { seconds: SECONDS, connections: 32, headers });
  if (result.failures > 0) throw new Error(`${origin}${path}: ${result.failures} requests failed`);
  return { ...result, perCore: result.requests / (cpuSeconds(process) - before) };
}

async function comparePages(): Promise<number> {
  const facts = await readFacts(new URL('../../dist/', import.meta.url));
  const nginx = await startNginx(CLIENT_FOLDER, {
    ...securityHeaders(false),
    'content-security-policy': contentPolicies(facts, { tls: false }).page,
    'cache-control': 'no-cache',
  });
  const server = await startServer();
  // The first seconds of a program that compiles as it runs say nothing of the hours after.
  await load(server.origin, { seconds: 2, connections: 32 });
  const ratios: number[] = [];
  const rows: Record<string, string | number>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const path of PAGES) {
      const theirs = await measure(nginx.origin, path, nginx.worker);
      const ours = await measure(server.origin, path, server.process.pid ?? 0);
      ratios.push(ours.perCore / theirs.perCore);
      rows.push({
        page: path,
        'pages/s': Math.round(ours.perSecond),
        'nginx pages/s': Math.round(theirs.perSecond),
        'per core': Math.round(ours.perCore),
        'nginx per core': Math.round(theirs.perCore),
        'p99 ms': ours.p99.toFixed(1),
        'nginx p99 ms': theirs.p99.toFixed(1),
        ratio: (ours.perCore / theirs.perCore).toFixed(2),
      });
    }
  }
  await server.stop();
  await nginx.stop();
  console.table(rows);
  return median(ratios);
}

/**
 * The store is held against the loop: both only write. What comes over HTTP is shown beside them: how it compares depends
 * on how quick the disk is, for the loop waits for the disk and the requests for the processor, which wrk shares here.
 */
async function compareVotes(): Promise<number> {
  const server = await startServer({ environment: { VOTES_PER_MINUTE: '1000000000' } });
  const script = new URL('server/votes.lua', import.meta.url).pathname;
  await load(server.origin, { seconds: 2, connections: VOTERS, script });
  const rows = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const single = await singleInserts(SECONDS);
    const grouped = await groupedVotes(SECONDS, VOTERS);
    const http = await load(server.origin, { seconds: SECONDS, connections: VOTERS, script });
    if (http.failures > 0) throw new Error(`${http.failures} votes failed`);
    rows.push({ single, grouped, http: http.perSecond, p99: http.p99, ratio: grouped / single });
  }
  await server.stop();
  console.table(
    rows.map(({ single, grouped, http, p99, ratio }) => ({
      'single inserts/s': Math.round(single),
      'votes/s in the store': Math.round(grouped),
      ratio: ratio.toFixed(2),
      'votes/s over HTTP': Math.round(http),
      'p99 ms': p99.toFixed(1),
      'ratio over HTTP': (http / single).toFixed(2),
    })),
  );
  console.log(
    `votes over HTTP, to single inserts: ${median(rows.map(({ http, single }) => http / single)).toFixed(2)}`,
  );
  return median(rows.map(({ ratio }) => ratio));
}

const promises = [
  { what: 'pages per core, to nginx', got: await comparePages(), least: budgets.server.pagesPerCoreToNginx },
  {
    what: 'durable votes, to single inserts',
    got: await compareVotes(),
    least: budgets.server.votesToSingleInserts,
  },
];
for (const { what, got, least } of promises) {
  console.log(`${got >= least ? 'holds' : 'BROKEN'}: ${what}: ${got.toFixed(2)} (at least ${least})`);
  if (got < least) process.exitCode = 1;
}
