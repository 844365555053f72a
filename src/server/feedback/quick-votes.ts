import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { describeProblem, Problem } from './problem.ts';
import { BODY_LIMIT, parseJson } from './read-fields.ts';
import type { FeedbackService } from './service.ts';
import { takeVote } from './take-vote.ts';

const JSON_TYPE = /^application\/json(?:;\s*charset=utf-8)?$/i;

/** Whether a request is a vote as the pages' scripts send it: all that is not is for the page that forms go to. */
function isQuick({ headers, body }: FastifyRequest): boolean {
  return (
    JSON_TYPE.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    !headers.accept?.includes('text/html') &&
    Buffer.isBuffer(body) &&
    body.byteLength <= BODY_LIMIT
  );
}

/**
 * Makes the handler for votes: those in JSON are taken here, by the same rules and with the same answers as on the page
 * that takes forms, but without rendering a page.
 * @param otherwise what answers the rest
 */
export function takeQuickVotes(feedback: FeedbackService, otherwise: RouteHandlerMethod): RouteHandlerMethod {
  return async function vote(request: FastifyRequest, reply: FastifyReply) {
    if (!isQuick(request)) return otherwise.call(this, request, reply);
    const { raw, ip: address, body } = request;
    const headers = { get: (name: string) => [raw.headers[name] ?? null].flat()[0] ?? null };
    // As bytes: to texts Fastify adds a charset, which these types don't have (RFC 8259, RFC 9457).
    try {
      const fields = () => parseJson(body as Buffer);
      const { status, outcome } = await takeVote({ headers, address, fields, feedback });
      return await reply
        .code(status)
        .header('cache-control', 'no-store')
        .type('application/json')
        .send(Buffer.from(JSON.stringify(outcome)));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { status, headers: said, text } = describeProblem(error);
      return reply.code(status).headers(said).send(Buffer.from(text));
    }
  };
}
