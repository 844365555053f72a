import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What the server counts. */
export interface Metrics {
  registry: Registry<typeof Registry.OPENMETRICS_CONTENT_TYPE>;
  /** One observation for each answered request, in seconds. Its count is the number of requests. */
  requests: Histogram<'method' | 'status'>;
}

/** Seconds: from a file out of memory to a vote that waits for a slow disk. */
const BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5];

export function createMetrics(): Metrics {
  const registry = new Registry<typeof Registry.OPENMETRICS_CONTENT_TYPE>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of its answer.',
    labelNames: ['method', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  return { registry, requests };
}
