import cors from '@fastify/cors';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';

/** Seconds for which a browser may remember that it may ask: the longest that any takes. */
const REMEMBER = 86_400;

/**
 * Lets pages of other sites send votes here (Cross-Origin Resource Sharing, Fetch standard): static copies of this site.
 * @param copies their origins, such as `https://keyfix.example`
 * @param base the path below which this site stands
 * @param answer what takes the votes
 */
export async function takeVotesFrom(
  app: FastifyInstance,
  { copies, base }: { copies: readonly string[]; base: string },
  answer: RouteHandlerMethod,
): Promise<void> {
  if (copies.length === 0) return;
  await app.register(
    async (votes) => {
      await votes.register(cors, {
        origin: [...copies],
        methods: ['POST'],
        allowedHeaders: ['content-type'],
        exposedHeaders: ['retry-after'],
        maxAge: REMEMBER,
      });
      votes.post('/*', answer);
    },
    { prefix: `${base}/api/feedback` },
  );
}
