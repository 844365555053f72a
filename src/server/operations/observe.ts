import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';

/** Methods that get a label of their own. Others share one: a client could make up any number. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'DELETE']);

/** Counts and logs every answer. A path is logged where it leads somewhere; others may be anything somebody typed. */
export function observe(app: FastifyInstance, { requests }: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { statusCode: status, elapsedTime } = reply;
    const method = METHODS.has(request.method) ? request.method : 'other';
    requests.observe({ method, status }, elapsedTime / 1000);
    const [path] = request.url.split('?', 1);
    request.log.info(
      { method, ...(status < 400 && { path }), status, ms: Math.round(elapsedTime) },
      'answered',
    );
    done();
  });
}
