import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';

/** Answers with a problem (RFC 9457) that says no more than its status: what went wrong inside is for the log. */
export function sendProblem(reply: FastifyReply, status: number) {
  const problem = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status };
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}
