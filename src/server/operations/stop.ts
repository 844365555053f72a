import type { FastifyInstance } from 'fastify';

/** How often to look for connections whose last answer is out, in milliseconds. */
const SWEEP = 50;

/**
 * Lets the server end as soon as its last answer is out. Closing hangs up on connections that are idle at that moment; one
 * that was answering is kept open for more requests and would hold the end up until it times out.
 */
export function endWhenAnswered(app: FastifyInstance): void {
  app.addHook('preClose', (done) => {
    const sweep = setInterval(() => {
      app.server.closeIdleConnections();
    }, SWEEP);
    app.server.once('close', () => {
      clearInterval(sweep);
    });
    done();
  });
}
