/**
 * The thread that holds the SQLite file, so that a slow disk or a locked file never stops the server from answering. It
 * runs each group of calls in one transaction and reports when that is on disk.
 */
import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { DatabaseSync } from 'node:sqlite';
import { openDatabase, SqliteVotes, type SqliteOptions } from './sqlite-votes.ts';
import type { VoteOperations } from './store.ts';

/** One call of an operation, as it travels between the threads. */
export type VoteCall = {
  [Name in keyof VoteOperations]: { name: Name; args: Parameters<VoteOperations[Name]> };
}[keyof VoteOperations];

/** A group's results in order, or why the whole group failed. */
export type GroupReply = { results: unknown[] } | { failure: string };

const WRITING: ReadonlySet<string> = new Set<keyof VoteOperations>(['save', 'withdraw', 'probe']);

let open: { database: DatabaseSync; votes: SqliteVotes; inode: number | undefined } | undefined;

/** Which file stands at the store's path: another number is another file, undefined is none. */
function inode(): number | undefined {
  return statSync((workerData as SqliteOptions).file, { throwIfNoEntry: false })?.ino;
}

function opened(): { database: DatabaseSync; votes: SqliteVotes } {
  // A file that was deleted or replaced takes writes as before, and nobody will ever read them.
  if (open && open.inode === inode()) return open;
  open?.database.close();
  open = undefined;
  const database = openDatabase(workerData as SqliteOptions);
  open = { database, votes: new SqliteVotes(database), inode: inode() };
  return open;
}

function run(calls: readonly VoteCall[]): GroupReply {
  try {
    const { database, votes } = opened();
    database.exec(calls.some(({ name }) => WRITING.has(name)) ? 'BEGIN IMMEDIATE' : 'BEGIN');
    const results = calls.map(({ name, args }) => (votes[name] as (...args: unknown[]) => unknown)(...args));
    database.exec('COMMIT');
    return { results };
  } catch (error) {
    // Closing rolls back. The next group opens the file anew: it may have been repaired, moved or replaced by then.
    open?.database.close();
    open = undefined;
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (calls: readonly VoteCall[] | 'close') => {
  if (calls !== 'close') {
    parentPort?.postMessage(run(calls));
    return;
  }
  open?.database.close();
  parentPort?.close();
});
