/** Starts the server: `npm run serve`. Opens what the pages need, listens, says where. */
import { fileURLToPath } from 'node:url';
import { buildApp } from './app.ts';
import type { AstroHandler } from './on-demand/render.ts';
import { readSettings } from './settings.ts';

const { HOST, PORT } = readSettings(process.env);
const root = fileURLToPath(new URL('../../dist/', import.meta.url));
const { handler } = (await import(`${root}server/entry.mjs`)) as { handler: AstroHandler };

const app = await buildApp({ root: `${root}client`, handler, locals: {} });
console.log(`keyfix is on ${await app.listen({ port: PORT, host: HOST })}/`);
