import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CheckedVote } from '../../src/server/feedback/store.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A vote as the store takes it, somebody's "yes" on the guide unless told otherwise. */
export function checkedVote(changes: Partial<CheckedVote> = {}): CheckedVote {
  return {
    id: randomUUID(),
    reader: randomUUID(),
    page: '/guide/',
    part: '',
    answer: 'yes',
    reason: null,
    words: null,
    castAt: Date.now(),
    ...changes,
  };
}

/** A place for a feedback file that nothing else uses. */
export function newFeedbackFile(): string {
  return join(temporaryFolder('feedback'), 'feedback.sqlite');
}

/** A fake key that no scanner takes for a real one: put together when the test runs. */
export function fakeKey(): string {
  return ['sk', 'live', 'Q7hX2mN9vB4kL8pR3tW6yZ1c'].join('_');
}

/** Votes in the feedback file of a folder whose column holds this value. */
export function storedVotes(
  folder: string,
  column: 'id' | 'reader' | 'words',
  value: string,
): Record<string, unknown>[] {
  const file = join(folder, 'feedback.sqlite');
  // The store opens its file with the first vote.
  if (!existsSync(file)) return [];
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(`SELECT * FROM votes WHERE ${column} = ?`).all(value);
  } finally {
    database.close();
  }
}

/** The data folder of the server that the tests share. */
export function sharedDataFolder(): string {
  const folder = process.env.TEST_DATA_DIR;
  if (!folder) throw new Error('playwright.config.ts names the data folder in TEST_DATA_DIR.');
  return folder;
}
