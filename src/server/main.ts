/** Serves the built site: its files, and the pages rendered on demand. */
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';

interface AstroEntry {
  handler: (
    request: unknown,
    response: unknown,
    next: (error?: unknown) => void,
    locals?: object,
  ) => Promise<void>;
}

const root = fileURLToPath(new URL('../../dist/', import.meta.url));
const { handler } = (await import(`${root}server/entry.mjs`)) as AstroEntry;
const app = Fastify({ logger: false });
await app.register(fastifyStatic, { root: `${root}client`, redirect: true });
app.setNotFoundHandler((request, reply) => {
  reply.hijack();
  void handler(request.raw, reply.raw, () => {
    reply.raw.writeHead(404).end();
  });
});
const address = await app.listen({
  port: Number(process.env.PORT ?? 4321),
  host: process.env.HOST ?? 'localhost',
});
console.log(`keyfix is on ${address}/`);
