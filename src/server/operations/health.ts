import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from '../problem.ts';

/** Seconds after which a client that was sent away may ask again. */
export const RETRY_AFTER = 10;

/** How late timers may be, in milliseconds on the mean of a second, before new requests are sent away. */
const TOO_LATE = 1000;

/**
 * Adds what tells whether the server is well: `/healthz` while the process answers, `/readyz` while a vote could be
 * stored. Pages need no store: they are served either way. When requests come faster than they can be answered, new
 * ones get a 503 at once instead of all of them waiting.
 * @param probe rejects while no vote could be stored
 */
export async function addHealth(app: FastifyInstance, probe: () => Promise<unknown>): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: TOO_LATE,
    pressureHandler: (_request, reply) => {
      void sendProblem(reply.header('retry-after', RETRY_AFTER), 503);
    },
  });
  app.get('/healthz', { config: { pressureHandler: () => undefined } }, (_request, reply) => {
    return reply.header('cache-control', 'no-store').type('text/plain').send('ok\n');
  });
  app.get('/readyz', async (request, reply) => {
    try {
      await probe();
    } catch (error) {
      request.log.warn({ err: error }, 'the store takes no votes');
      return sendProblem(reply.header('retry-after', RETRY_AFTER), 503);
    }
    return reply.header('cache-control', 'no-store').type('text/plain').send('ok\n');
  });
}
