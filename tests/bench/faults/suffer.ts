import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDatabase } from '../../../src/server/feedback/sqlite-votes.ts';
import { startServer } from '../../setup/server.ts';
import { newFeedbackFile } from '../../setup/votes.ts';
import { ask } from '../../support/http.ts';
import { cast, newBallot, type Ballot } from './ballots.ts';
import { recount } from './count.ts';
import type { StoreFault } from './stores.ts';

/** Refusals in a row after which the store is taken to be out of use. */
const ENOUGH = 3;
/** Votes that are cast at most before it must be: far more than there is room for. */
const MOST = 600;
/** Milliseconds that a page may take while a vote waits for the store. */
const PATIENCE = 1500;
/** Addresses that need no store, and one that says whether there is one. */
const SERVED = { '/guide/': 200, '/triage/rejected/': 200, '/healthz': 200, '/readyz': 503 };

export interface Outcome {
  stored: number;
  refused: number;
  /** Milliseconds that a page took while a vote waited for the store. */
  wait: number;
  faults: string[];
}

/** Lets a fault befall a server, looks at what readers notice of it, takes the fault away and votes again. */
export async function suffer({ through, begin }: StoreFault): Promise<Outcome> {
  const file = newFeedbackFile();
  const folder = dirname(file);
  openDatabase({ file }).close();
  const environment = { DATA_DIR: folder, VOTES_PER_MINUTE: '1000000000', LOG_LEVEL: 'silent' };
  const server = await startServer({ environment, through });
  const faults: string[] = [];
  const stored: Ballot[] = [];
  const refused: Ballot[] = [];

  async function vote(ballot: Ballot): Promise<boolean> {
    const fate = await cast(server.origin, ballot);
    if (fate === 'lost') faults.push('a vote gets no answer');
    (fate === 'stored' ? stored : refused).push(ballot);
    return fate === 'stored';
  }

  const end = begin(server.process.pid ?? 0, file);
  for (let inRow = 0, count = 0; inRow < ENOUGH && count < MOST; count += 1) {
    inRow = (await vote(newBallot('What I was looking for. '.repeat(60)))) ? 0 : inRow + 1;
  }
  if (refused.length < ENOUGH) faults.push(`only ${refused.length} votes are refused`);
  const waiting = vote(newBallot());
  const start = performance.now();
  await ask(server.origin, '/guide/');
  const wait = performance.now() - start;
  if (wait > PATIENCE) faults.push(`a page takes ${wait.toFixed(0)} ms while a vote waits`);
  await waiting;
  for (const [path, status] of Object.entries(SERVED)) {
    const answer = await ask(server.origin, path);
    if (answer.status !== status) faults.push(`${path} answers ${answer.status}, not ${status}`);
  }

  end();
  const before = refused.splice(0);
  for (const ballot of before)
    if (!(await vote(ballot))) faults.push('a vote is refused after the fault is over');
  if ((await server.stop()) !== 0) faults.push('the server does not end well');
  faults.push(...recount(folder, stored, stored));
  rmSync(folder, { recursive: true });
  return { stored: stored.length, refused: before.length, wait, faults };
}
