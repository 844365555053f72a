import cors from '@fastify/cors';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';

/** Seconds for which a browser may remember that it may ask: the longest that any takes. */
const REMEMBER = 86_400;

/**
 * Lets pages of other sites send votes here (Cross-Origin Resource Sharing, Fetch standard): static copies of this site.
 * @param origins such as `https://keyfix.example`
 * @param answer what takes the votes
 */
export async function takeVotesFrom(
  app: FastifyInstance,
  origins: readonly string[],
  answer: RouteHandlerMethod,
): Promise<void> {
  if (origins.length === 0) return;
  await app.register(
    async (votes) => {
      await votes.register(cors, {
        origin: [...origins],
        methods: ['POST'],
        allowedHeaders: ['content-type'],
        exposedHeaders: ['retry-after'],
        maxAge: REMEMBER,
      });
      votes.post('/*', answer);
    },
    { prefix: '/api/feedback' },
  );
}
