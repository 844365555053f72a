import type { APIContext } from 'astro';
import { confirm, refuse } from './answer.ts';
import { Problem } from './problem.ts';
import { readFields } from './read-fields.ts';
import { takeBack, takeVote, type Sender } from './take-vote.ts';

function senderOf({ request, clientAddress: address, locals: { feedback } }: APIContext): Sender {
  return { headers: request.headers, address, fields: () => readFields(request), feedback };
}

async function answering(context: APIContext, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return refuse(context, error);
    throw error;
  }
}

/** Takes a vote: JSON or a form. Answers when it is on disk. */
export function receiveVote(context: APIContext): Promise<Response> {
  return answering(context, async () => {
    const { status, outcome, about } = await takeVote(senderOf(context));
    return confirm(context, status, outcome, about);
  });
}

/** Forgets a vote whose id the sender knows. */
export function receiveWithdrawal(context: APIContext): Promise<Response> {
  return answering(context, async () => {
    const { outcome, about } = await takeBack(senderOf(context));
    return confirm(context, 200, outcome, about);
  });
}

/** Anything but POST. */
export function refuseMethod(context: APIContext): Promise<Response> {
  return refuse(context, new Problem('method', { headers: { allow: 'POST' } }));
}
