/** How one call of a group ended. */
export type Outcome<Result> = { ok: true; result: Result } | { ok: false; error: Error };

interface Waiting<Call, Result> {
  call: Call;
  settle: (outcome: Outcome<Result>) => void;
}

export interface GroupOptions {
  /** At most so many calls are run together. */
  groupSize: number;
  /** At most so many wait; the next is refused. */
  queueSize: number;
  /** What a refused call is rejected with. */
  refusal: () => Error;
}

/**
 * Group commit: calls that arrive while a group is being run wait, and are run together as the next group. So a slow
 * disk makes groups larger, not the queue longer. Each call is answered when its group is done.
 * @param run runs a group; resolves with an outcome a call, in order. When it rejects, every call of the group does.
 */
export function groupCalls<Call, Result>(
  run: (calls: Call[]) => Promise<Outcome<Result>[]>,
  { groupSize, queueSize, refusal }: GroupOptions,
): (call: Call) => Promise<Result> {
  const queue: Waiting<Call, Result>[] = [];
  let running = false;

  async function drain(): Promise<void> {
    running = true;
    // What arrives in the same turn of the event loop belongs to the same group.
    await new Promise(setImmediate);
    while (queue.length > 0) {
      const group = queue.splice(0, groupSize);
      const outcomes = await run(group.map(({ call }) => call)).catch((error: unknown) =>
        group.map((): Outcome<Result> => ({ ok: false, error: error as Error })),
      );
      for (const [index, { settle }] of group.entries())
        settle(outcomes[index] ?? { ok: false, error: new Error('a call without an outcome') });
    }
    running = false;
  }

  return (call) =>
    new Promise((resolve, reject) => {
      if (queue.length >= queueSize) {
        reject(refusal());
        return;
      }
      const settle = (outcome: Outcome<Result>): void => {
        if (outcome.ok) resolve(outcome.result);
        else reject(outcome.error);
      };
      queue.push({ call, settle });
      if (!running) void drain();
    });
}
