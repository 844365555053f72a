import { randomUUID } from 'node:crypto';
import type { APIContext } from 'astro';
import type { z } from 'zod';
import { isTrapped, voteAbout, withdrawalSchema } from '../../feedback/vote.ts';
import { maskSecrets } from '../../secrets/mask.ts';
import { confirm, refuse } from './answer.ts';
import { knownPages } from './known-pages.ts';
import { mayVote } from './may-vote.ts';
import { Problem } from './problem.ts';
import { readFields } from './read-fields.ts';
import { isStoreUnavailable } from './store.ts';

const voteSchema = voteAbout(knownPages);

/** Seconds after which a store that was locked or full is worth another try. */
const STORE_RETRY = 5;

async function read<Fields>({ request, locals }: APIContext, schema: z.ZodType<Fields>): Promise<Fields> {
  if (!mayVote(request.headers, locals.feedback.origins)) throw new Problem('origin');
  const fields = await readFields(request);
  const checked = schema.safeParse(fields);
  if (checked.success) return checked.data;
  const errors = checked.error.issues.map(({ path, message }) => ({
    pointer: `#${path.map((key) => `/${String(key)}`).join('')}`,
    detail: message,
  }));
  const tooLong = checked.error.issues.every(({ code, path }) => code === 'too_big' && path[0] === 'words');
  throw new Problem(tooLong ? 'too-long' : 'invalid', { errors, fields });
}

async function limit({ locals, clientAddress }: APIContext, fields: unknown): Promise<void> {
  const wait = await locals.feedback.limiter.take(clientAddress);
  if (wait !== undefined) throw new Problem('too-fast', { fields, headers: { 'retry-after': String(wait) } });
}

async function answering(context: APIContext, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return refuse(context, error);
    throw error;
  }
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

/** Takes a vote: JSON or a form. Answers when it is on disk. */
export function receiveVote(context: APIContext): Promise<Response> {
  return answering(context, async () => {
    const vote = await read(context, voteSchema);
    const { id = randomUUID(), reader = null, page, part, answer, reason = null } = vote;
    if (isTrapped(vote)) return confirm(context, 201, { vote: id }, { page, part });
    await limit(context, vote);
    const words = vote.words === undefined ? null : maskSecrets(vote.words).text;
    const checked = { id, reader, page, part, answer, reason, words, castAt: Date.now() };
    const outcome = await stored(context.locals.feedback.store.save(checked), vote);
    if (outcome === 'conflict') throw new Problem('conflict', { fields: vote });
    return confirm(context, outcome === 'created' ? 201 : 200, { vote: id }, { page, part });
  });
}

/** Forgets a vote whose id the sender knows. */
export function receiveWithdrawal(context: APIContext): Promise<Response> {
  return answering(context, async () => {
    const { id, page, part } = await read(context, withdrawalSchema);
    await limit(context, undefined);
    await stored(context.locals.feedback.store.withdraw(id), undefined);
    return confirm(context, 200, { withdrawn: id }, { page, part });
  });
}

/** Anything but POST. */
export function refuseMethod(context: APIContext): Promise<Response> {
  return refuse(context, new Problem('method', { headers: { allow: 'POST' } }));
}
