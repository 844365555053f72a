import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startServer } from '../../setup/server.ts';
import { ask } from '../../support/http.ts';
import { cast, newBallot, type Ballot } from './ballots.ts';
import { recount } from './count.ts';

/** Readers who vote at once. */
const VOTERS = 24;
/** Milliseconds after the first vote within which the server is killed. */
const LATEST = 400;
/** Milliseconds within which a new server must have stored a vote. */
const PATIENCE = 20_000;

export interface Outcome {
  acknowledged: number;
  /** Votes whose answer a kill swallowed, each sent again to the next server. */
  sentAgain: number;
  faults: string[];
}

/** Kills a server again and again while readers vote; each next one takes over the file as it finds it. */
export async function killAgainAndAgain(times: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'keyfix-kills-'));
  const environment = { DATA_DIR: folder, VOTES_PER_MINUTE: '1000000000', LOG_LEVEL: 'silent' };
  const stored: Ballot[] = [];
  const all: Ballot[] = [];
  let unsure: Ballot[] = [];
  let sentAgain = 0;

  async function voteUntilKilled(origin: string, again: Ballot[]): Promise<void> {
    for (;;) {
      const old = again.pop();
      const ballot = old ?? newBallot();
      if (old) sentAgain += 1;
      else all.push(ballot);
      const fate = await cast(origin, ballot);
      if (fate === 'stored') stored.push(ballot);
      else unsure.push(ballot);
      if (fate === 'lost') return;
    }
  }

  /** Waits until this server has stored a vote: a kill before says nothing. */
  async function firstVote(before: number): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (stored.length === before) {
      if (Date.now() > end) throw new Error(`no vote is stored within ${PATIENCE} ms`);
      await setTimeout(2);
    }
  }

  for (let time = 0; time < times; time += 1) {
    const server = await startServer({ environment });
    const again = unsure;
    unsure = [];
    const voters = Promise.all(Array.from({ length: VOTERS }, () => voteUntilKilled(server.origin, again)));
    await firstVote(stored.length);
    await setTimeout(Math.random() * LATEST);
    await server.stop('SIGKILL');
    await voters;
    // What nobody got to send again this time is for the next.
    unsure.push(...again);
  }

  const last = await startServer({ environment });
  for (const ballot of unsure) if ((await cast(last.origin, ballot)) === 'stored') stored.push(ballot);
  const ready = await ask(last.origin, '/readyz');
  const faults = ready.status === 200 ? [] : [`the last server answers ${ready.status} on /readyz`];
  await last.stop();
  faults.push(...recount(folder, stored, all));
  rmSync(folder, { recursive: true });
  return { acknowledged: stored.length, sentAgain, faults };
}
