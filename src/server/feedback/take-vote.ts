import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { isTrapped, withdrawalSchema } from '../../feedback/vote.ts';
import { maskSecrets } from '../../secrets/mask.ts';
import { mayVote, type HeaderReader } from './may-vote.ts';
import { Problem } from './problem.ts';
import type { FeedbackService } from './service.ts';
import { isStoreUnavailable } from './store.ts';

/** A request that wants something of the feedback, whichever way it came. */
export interface Sender {
  headers: HeaderReader;
  /** Where it came from: a network address. */
  address: string;
  /** Reads what was sent. Throws a problem where that can't be done. */
  fields: () => unknown;
  feedback: FeedbackService;
}

/** The place that a vote was about, to lead back to. */
export interface About {
  page?: string | undefined;
  part?: string | undefined;
}

/** Seconds after which a store that was locked or full is worth another try. */
const STORE_RETRY = 5;

async function read<Fields>(
  { headers, fields, feedback }: Sender,
  schema: z.ZodType<Fields>,
): Promise<Fields> {
  if (!mayVote(headers, feedback.origins)) throw new Problem('origin');
  const sent = await fields();
  const checked = schema.safeParse(sent);
  if (checked.success) return checked.data;
  const errors = checked.error.issues.map(({ path, message }) => ({
    pointer: `#${path.map((key) => `/${String(key)}`).join('')}`,
    detail: message,
  }));
  const tooLong = checked.error.issues.every(({ code, path }) => code === 'too_big' && path[0] === 'words');
  throw new Problem(tooLong ? 'too-long' : 'invalid', { errors, fields: sent });
}

async function limit({ feedback, address }: Sender, fields: unknown): Promise<void> {
  const wait = await feedback.limiter.take(address);
  if (wait !== undefined) throw new Problem('too-fast', { fields, headers: { 'retry-after': String(wait) } });
}

/** Waits for the store. What it cannot do now, the reader may try again. */
async function stored<Result>(work: Promise<Result>, fields: unknown): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!isStoreUnavailable(error)) throw error;
    console.error(`feedback: ${(error as Error).message}`);
    throw new Problem('unavailable', { fields, headers: { 'retry-after': String(STORE_RETRY) } });
  }
}

/**
 * Takes a vote, and is done when it is on disk.
 * @throws Problem where it is refused
 */
export async function takeVote(
  sender: Sender,
): Promise<{ status: 200 | 201; outcome: { vote: string }; about: About }> {
  const vote = await read(sender, sender.feedback.voteSchema);
  const { id = randomUUID(), reader = null, page, part, answer, reason = null } = vote;
  const taken = { outcome: { vote: id }, about: { page, part } };
  if (isTrapped(vote)) return { status: 201, ...taken };
  await limit(sender, vote);
  const words = vote.words === undefined ? null : maskSecrets(vote.words).text;
  const checked = { id, reader, page, part, answer, reason, words, castAt: Date.now() };
  const result = await stored(sender.feedback.store.save(checked), vote);
  if (result === 'conflict') throw new Problem('conflict', { fields: vote });
  return { status: result === 'created' ? 201 : 200, ...taken };
}

/**
 * Forgets a vote whose id the sender knows.
 * @throws Problem where the wish is refused
 */
export async function takeBack(sender: Sender): Promise<{ outcome: { withdrawn: string }; about: About }> {
  const { id, page, part } = await read(sender, withdrawalSchema);
  await limit(sender, undefined);
  await stored(sender.feedback.store.withdraw(id), undefined);
  return { outcome: { withdrawn: id }, about: { page, part } };
}
