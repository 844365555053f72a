/** Starts the server: `npm run serve`. Opens what the pages need, listens, says where. */
import { fileURLToPath } from 'node:url';
import { buildApp } from './app.ts';
import { openFeedback } from './feedback/service.ts';
import type { AstroHandler } from './on-demand/render.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env);
const feedback = openFeedback(settings);
const root = fileURLToPath(new URL('../../dist/', import.meta.url));
const { handler } = (await import(`${root}server/entry.mjs`)) as { handler: AstroHandler };

const app = await buildApp({ root: `${root}client`, handler, locals: { feedback } });
app.addHook('onClose', () => feedback.store.close());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
console.log(`keyfix is on ${await app.listen({ port: settings.PORT, host: settings.HOST })}/`);
