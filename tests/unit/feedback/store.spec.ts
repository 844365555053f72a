import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { openDatabase } from '../../../src/server/feedback/sqlite-votes.ts';
import { openSqliteStore } from '../../../src/server/feedback/sqlite-store.ts';
import { isStoreUnavailable, type FeedbackStore } from '../../../src/server/feedback/store.ts';
import { checkedVote, newFeedbackFile } from '../../setup/votes.ts';

let file: string;
let store: FeedbackStore;

test.beforeEach(() => {
  file = newFeedbackFile();
  store = openSqliteStore({ file });
});
test.afterEach(() => store.close());

/** Whether a call fails because the store can't be used now, not because of a mistake. */
async function isRefused(call: Promise<unknown>): Promise<boolean> {
  return call.then(() => false, isStoreUnavailable);
}

test.describe('The store', () => {
  test('keeps a vote as it was cast, durably: WAL, and each commit waits for the disk', async () => {
    const vote = checkedVote({ part: 'check-format', answer: 'no', reason: 'unclear', words: 'Why?\nHow?' });
    expect(await store.save(vote)).toBe('created');
    expect(await store.find(vote.id)).toEqual(vote);
    const opened = openDatabase({ file });
    expect(opened.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(opened.prepare('PRAGMA synchronous').get(), 'FULL').toEqual({ synchronous: 2 });
    expect(opened.prepare('SELECT count(*) AS votes FROM votes').get()).toEqual({ votes: 1 });
    opened.close();
  });

  test('replaces a reader’s first vote on a place with the second', async () => {
    const first = checkedVote({ words: 'first' });
    const second = checkedVote({ reader: first.reader, answer: 'no' });
    await store.save(first);
    expect(await store.save(second)).toBe('replaced');
    expect(await store.find(first.id)).toBeUndefined();
    expect(await store.find(second.id)).toMatchObject({ answer: 'no', words: '' });
  });

  test('keeps the same reader’s votes on other places, and other readers’ votes', async () => {
    const first = checkedVote();
    const saved = [
      first,
      checkedVote({ reader: first.reader, part: 'check-format' }),
      checkedVote({ reader: first.reader, page: '/faq/' }),
      checkedVote(),
      checkedVote({ reader: null }),
      checkedVote({ reader: null }),
    ];
    for (const vote of saved) expect(await store.save(vote)).toBe('created');
    expect((await store.tallies()).reduce((sum, { count }) => sum + count, 0)).toBe(saved.length);
  });

  test('stores a vote once, however often it is sent', async () => {
    const vote = checkedVote({ reader: null });
    expect(await store.save(vote)).toBe('created');
    expect(await store.save(vote)).toBe('replaced');
    expect(await store.tallies()).toEqual([
      { page: '/guide/', part: '', answer: 'yes', reason: '', count: 1 },
    ]);
  });

  test('leaves reason and words as they are when a change does not mention them', async () => {
    const vote = checkedVote({ answer: 'no', reason: 'wrong', words: 'Old header.' });
    await store.save(vote);
    await store.save({ ...vote, answer: 'yes', reason: null, words: null });
    expect(await store.find(vote.id)).toMatchObject({ answer: 'yes', reason: 'wrong', words: 'Old header.' });
    await store.save({ ...vote, reason: '', words: '' });
    expect(await store.find(vote.id)).toMatchObject({ answer: 'no', reason: '', words: '' });
  });

  test('does not let a vote’s id move it to another place or reader', async () => {
    const vote = checkedVote();
    await store.save(vote);
    expect(await store.save({ ...vote, page: '/faq/' })).toBe('conflict');
    expect(await store.save({ ...vote, reader: null })).toBe('conflict');
    expect(await store.find(vote.id)).toMatchObject({ page: '/guide/', reader: vote.reader });
  });

  test('forgets a vote that is withdrawn, and does not mind being told twice', async () => {
    const vote = checkedVote();
    await store.save(vote);
    expect(await store.withdraw(vote.id)).toBe(true);
    expect(await store.withdraw(vote.id)).toBe(false);
    expect(await store.find(vote.id)).toBeUndefined();
  });

  test('has the votes again after it was closed', async () => {
    const vote = checkedVote();
    await store.save(vote);
    await store.close();
    expect(await store.find(vote.id)).toMatchObject({ id: vote.id });
  });

  test('proves that it could write without leaving a trace', async () => {
    await store.probe();
    expect(await store.tallies()).toEqual([]);
  });
});

test.describe('A store that can’t be used', () => {
  test('says so for every call, and works again once it can', async () => {
    mkdirSync(file);
    expect(await isRefused(store.save(checkedVote()))).toBe(true);
    expect(await isRefused(store.probe())).toBe(true);
    rmdirSync(file);
    expect(await store.save(checkedVote())).toBe('created');
  });

  test('is locked by another process: it waits a moment, then refuses, and goes on afterwards', async () => {
    await store.save(checkedVote());
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    expect(await isRefused(store.save(checkedVote()))).toBe(true);
    other.exec('ROLLBACK');
    other.close();
    expect(await store.save(checkedVote())).toBe('created');
  });

  test('leaves a file alone that a newer release wrote, or that is no database', async () => {
    const newer = new DatabaseSync(file);
    newer.exec('PRAGMA user_version = 99; CREATE TABLE votes (id TEXT)');
    newer.close();
    await expect(store.save(checkedVote())).rejects.toThrow(/newer release/);
    const noDatabase = openSqliteStore({ file: `${file}.txt` });
    writeFileSync(`${file}.txt`, 'not a database, but a long enough text to have a header'.repeat(4));
    expect(await isRefused(noDatabase.save(checkedVote()))).toBe(true);
    await noDatabase.close();
  });

  test('does not make a file when it only reads', async () => {
    const reader = openSqliteStore({ file, readOnly: true });
    expect(await isRefused(reader.tallies())).toBe(true);
    await reader.close();
    expect(existsSync(file)).toBe(false);
  });

  test('makes its folder when there is none', async () => {
    const deep = openSqliteStore({ file: `${dirname(file)}/a/b/feedback.sqlite` });
    expect(await deep.save(checkedVote())).toBe('created');
    await deep.close();
  });
});
