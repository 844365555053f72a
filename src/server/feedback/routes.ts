import cors from '@fastify/cors';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';

/** Seconds for which a browser may remember that it may ask: the longest that any takes. */
const REMEMBER = 86_400;

/** Where votes are taken, and from which other sites. */
interface Surroundings {
  /** The path below which this site stands. */
  base: string;
  /** Origins of static copies of this site, such as `https://keyfix.example`, whose pages may send votes here. */
  copies: readonly string[];
}

/**
 * Adds the addresses that take votes, for pages of other sites too where there are copies (Cross-Origin Resource Sharing,
 * Fetch standard).
 * @param vote what takes a vote
 * @param otherwise what takes one back
 */
export async function addVotes(
  app: FastifyInstance,
  { base, copies }: Surroundings,
  vote: RouteHandlerMethod,
  otherwise: RouteHandlerMethod,
): Promise<void> {
  await app.register(
    async (votes) => {
      if (copies.length > 0) {
        await votes.register(cors, {
          origin: [...copies],
          methods: ['POST'],
          allowedHeaders: ['content-type'],
          exposedHeaders: ['retry-after'],
          maxAge: REMEMBER,
        });
      }
      votes.post('/', { prefixTrailingSlash: 'slash' }, vote);
      votes.post('/*', otherwise);
    },
    { prefix: `${base}/api/feedback` },
  );
}
