import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { groupCalls, type Outcome } from '../../../src/server/feedback/group-calls.ts';
import { openSqliteStore } from '../../../src/server/feedback/sqlite-store.ts';
import { checkedVote, newFeedbackFile } from '../../setup/votes.ts';

const done = (calls: readonly number[]): Outcome<number>[] => calls.map((result) => ({ ok: true, result }));
const options = { groupSize: 3, queueSize: 5, refusal: () => new Error('full') };

test.describe('Calls that arrive together', () => {
  test('share one group, and each gets its own result', async () => {
    const groups: number[][] = [];
    const call = groupCalls<number, number>((calls) => {
      groups.push(calls);
      return Promise.resolve(done(calls));
    }, options);
    expect(await Promise.all([call(1), call(2)])).toEqual([1, 2]);
    expect(groups).toEqual([[1, 2]]);
  });

  test('wait for the group under way, and then go together, no more than fit', async () => {
    const groups: number[][] = [];
    let release = (): void => undefined;
    const call = groupCalls<number, number>(async (calls) => {
      groups.push(calls);
      await new Promise<void>((resolve) => (release = resolve));
      return done(calls);
    }, options);
    const first = call(1);
    await expect.poll(() => groups.length).toBe(1);
    const others = [call(2), call(3), call(4), call(5)];
    for (const count of [2, 3]) {
      release();
      await expect.poll(() => groups.length).toBe(count);
    }
    release();
    expect(await Promise.all([first, ...others])).toEqual([1, 2, 3, 4, 5]);
    expect(groups).toEqual([[1], [2, 3, 4], [5]]);
  });

  test('fail together when their group does, and the next group is run all the same', async () => {
    let broken = true;
    const call = groupCalls<number, number>(
      (calls) => (broken ? Promise.reject(new Error('disk full')) : Promise.resolve(done(calls))),
      options,
    );
    const outcomes = await Promise.allSettled([call(1), call(2)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    broken = false;
    expect(await call(3)).toBe(3);
  });

  test('are refused when too many wait', async () => {
    const call = groupCalls<number, number>((calls) => Promise.resolve(done(calls)), options);
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(call));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });
});

test('Votes that arrive together share a commit: the file changes far less often than votes come in', async () => {
  const file = newFeedbackFile();
  const store = openSqliteStore({ file });
  await store.save(checkedVote());
  const other = new DatabaseSync(file, { readOnly: true });
  const version = () => Number(other.prepare('PRAGMA data_version').get()?.data_version);
  const seen = new Set([version()]);
  await Promise.all(
    Array.from({ length: 200 }, async () => {
      await store.save(checkedVote());
      seen.add(version());
    }),
  );
  expect(other.prepare('SELECT count(*) AS votes FROM votes').get()).toEqual({ votes: 201 });
  expect(seen.size).toBeLessThan(5);
  other.close();
  await store.close();
});
