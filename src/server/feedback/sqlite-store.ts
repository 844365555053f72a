import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { groupCalls, type Outcome } from './group-calls.ts';
import { StoreUnavailableError, type FeedbackStore } from './store.ts';
import type { SqliteOptions } from './sqlite-votes.ts';
import type { GroupReply, VoteCall } from './sqlite-worker.ts';

const GROUP_SIZE = 500;
const QUEUE_SIZE = 5000;

/**
 * The feedback in a SQLite file. The file is opened by the first call: a store that cannot be opened refuses calls and
 * is tried again with the next one, so the server starts and serves pages without it.
 */
export function openSqliteStore(options: SqliteOptions): FeedbackStore {
  let worker: Worker | undefined;

  function thread(): Worker {
    if (worker) return worker;
    const started = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { workerData: options });
    started.once('exit', () => {
      if (worker === started) worker = undefined;
    });
    return (worker = started);
  }

  async function run(calls: VoteCall[]): Promise<Outcome<unknown>[]> {
    const running = thread();
    running.postMessage(calls);
    const ended = new AbortController();
    const { signal } = ended;
    try {
      // `once` rejects on the thread's `error` event; a thread that just ends answers nothing either.
      const [reply] = (await Promise.race([
        once(running, 'message', { signal }),
        once(running, 'exit', { signal }).then(() => [{ failure: 'its thread ended' }]),
      ])) as [GroupReply];
      if ('failure' in reply) throw new StoreUnavailableError(reply.failure);
      return reply.results.map((result) => ({ ok: true, result }));
    } catch (error) {
      throw error instanceof StoreUnavailableError ? error : new StoreUnavailableError(String(error));
    } finally {
      ended.abort();
    }
  }

  const call = groupCalls(run, {
    groupSize: GROUP_SIZE,
    queueSize: QUEUE_SIZE,
    refusal: () => new StoreUnavailableError('too many votes are waiting'),
  }) as <Result>(call: VoteCall) => Promise<Result>;

  return {
    save: (...args) => call({ name: 'save', args }),
    withdraw: (...args) => call({ name: 'withdraw', args }),
    find: (...args) => call({ name: 'find', args }),
    tallies: (...args) => call({ name: 'tallies', args }),
    latestWords: (...args) => call({ name: 'latestWords', args }),
    probe: (...args) => call({ name: 'probe', args }),
    async close() {
      // A read waits its turn behind every write that is under way.
      await call({ name: 'find', args: [''] }).catch(() => undefined);
      if (!worker) return;
      const exit = once(worker, 'exit');
      worker.postMessage('close');
      await exit;
    },
  };
}
