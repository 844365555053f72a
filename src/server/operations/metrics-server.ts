import { createServer } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../settings.ts';
import type { Metrics } from './metrics.ts';

/**
 * Serves the metrics on a port of their own, which readers cannot reach, for as long as the app runs. Where nobody asked
 * for a port and the usual one is taken, the site is served without: two copies on one machine are no fault.
 * @throws where a port that was asked for cannot be had
 */
export async function listenForMetrics(
  app: FastifyInstance,
  { registry }: Metrics,
  { METRICS_PORT, METRICS_HOST }: Settings,
): Promise<void> {
  if (METRICS_PORT === 'off') return;
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    void registry.metrics().then((text) => {
      response.writeHead(200, { 'content-type': registry.contentType }).end(text);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (METRICS_PORT !== undefined || error.code !== 'EADDRINUSE') {
        reject(error);
        return;
      }
      app.log.warn(`port ${USUAL_PORT} is taken: no metrics`);
      resolve();
    });
    server.listen(METRICS_PORT ?? USUAL_PORT, METRICS_HOST);
  });
  app.addHook('onClose', (_app, done) => {
    server.closeAllConnections();
    server.close(() => {
      done();
    });
  });
}

/** Where collectors look for an application's own metrics. */
const USUAL_PORT = 9464;
