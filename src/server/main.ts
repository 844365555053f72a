/** Starts the server: `npm run serve`. Opens what the pages need, listens, says where, and stops when asked to. */
import { fileURLToPath } from 'node:url';
import closeWithGrace from 'close-with-grace';
import { readFacts } from '../build/facts.ts';
import { buildApp } from './app.ts';
import { openFeedback } from './feedback/service.ts';
import type { AstroHandler } from './on-demand/render.ts';
import { captureConsole } from './operations/log.ts';
import { createMetrics } from './operations/metrics.ts';
import { listenForMetrics } from './operations/metrics-server.ts';
import { contentPolicies } from './security/policies.ts';
import { readSettings } from './settings.ts';

/** Milliseconds that answers under way may still take when the server stops. */
const GRACE = 10_000;

const settings = readSettings(process.env);
const dist = new URL('../../dist/', import.meta.url);
const { handler } = (await import(new URL('server/entry.mjs', dist).href)) as { handler: AstroHandler };
const facts = await readFacts(dist);
const feedback = openFeedback(settings);
const metrics = createMetrics();
const app = await buildApp({
  root: fileURLToPath(new URL('client', dist)),
  base: facts.base,
  handler,
  locals: { feedback },
  probe: () => feedback.store.probe(),
  policies: contentPolicies(facts, { tls: settings.BEHIND_TLS }),
  copies: settings.FEEDBACK_ORIGINS,
  metrics,
  tls: settings.BEHIND_TLS,
  logLevel: settings.LOG_LEVEL,
  proxies: settings.PROXIES,
});
app.addHook('onClose', () => feedback.store.close());
await listenForMetrics(app, metrics, settings);

closeWithGrace({ delay: GRACE, logger: app.log }, async ({ signal, err }) => {
  if (err) app.log.fatal({ err }, 'stopping: a fault of ours');
  else app.log.info({ signal }, 'stopping');
  await app.close();
});

console.log(`keyfix is on ${await app.listen({ port: settings.PORT, host: settings.HOST })}${facts.base}/`);
captureConsole(app.log);
