import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../src/server/feedback/sqlite-votes.ts';
import { openSqliteStore } from '../../../src/server/feedback/sqlite-store.ts';
import { checkedVote } from '../../setup/votes.ts';

/** Runs some work over a feedback file of its own. @returns how often a second it was done */
async function rate(work: (file: string) => Promise<{ count: number; seconds: number }>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'keyfix-votes-'));
  const { count, seconds } = await work(join(folder, 'feedback.sqlite'));
  rmSync(folder, { recursive: true });
  return count / seconds;
}

/**
 * What a bare loop manages that puts one vote after the other on disk: the same table, the same durability, a commit for
 * each.
 * @returns votes a second
 */
export function singleInserts(seconds: number): Promise<number> {
  return rate((file) => {
    const database = openDatabase({ file });
    const insert = database.prepare("INSERT INTO votes VALUES (?, ?, '/guide/', '', 'yes', '', '', ?)");
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < seconds * 1000) {
      insert.run(randomUUID(), randomUUID(), Date.now());
      count += 1;
    }
    const elapsed = (performance.now() - start) / 1000;
    database.close();
    return Promise.resolve({ count, seconds: elapsed });
  });
}

/**
 * What the store manages when many vote at once, each waiting until its vote is on disk before casting the next.
 * @returns votes a second
 */
export function groupedVotes(seconds: number, voters: number): Promise<number> {
  return rate(async (file) => {
    const store = openSqliteStore({ file });
    await store.save(checkedVote());
    const start = performance.now();
    let count = 0;
    const voter = async () => {
      while (performance.now() - start < seconds * 1000) {
        await store.save(checkedVote());
        count += 1;
      }
    };
    await Promise.all(Array.from({ length: voters }, voter));
    const elapsed = (performance.now() - start) / 1000;
    await store.close();
    return { count, seconds: elapsed };
  });
}
