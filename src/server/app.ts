import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { loadSite, type Site } from './files/site.ts';
import { sendResource } from './files/send.ts';
import { asResource, render, type AstroHandler } from './on-demand/render.ts';

/** Where the pages come from. */
export interface Parts {
  /** Folder of the built files, `dist/client`. */
  root: string;
  /** Astro's entry for the pages that are rendered on demand. */
  handler: AstroHandler;
  /** What those pages get as `Astro.locals`: the stores that main.ts opened. */
  locals: object;
}

/**
 * Bodies above this are refused unread. The feedback takes a quarter of it: what is larger it reads to hand back what was
 * typed with its refusal.
 */
const BODY_LIMIT = 64 * 1024;

/** Builds the server, which does not listen yet. */
export async function buildApp({ root, handler, locals }: Parts): Promise<FastifyInstance> {
  const site = await loadSite(root);
  const app = Fastify({ logger: false, bodyLimit: BODY_LIMIT });
  // The pages read their own bodies: here they are bytes, whatever the type.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
  app.all('*', (request, reply) => answer(site, request, reply));
  app.setNotFoundHandler((request, reply) => answer(site, request, reply));

  async function answer({ resources }: Site, request: FastifyRequest, reply: FastifyReply) {
    const [path = '/', query] = request.url.split(/\?(.*)/s);
    const resource = resources.get(path);
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (resource) {
      if (reading) return sendResource(request, reply, resource);
      return reply.code(405).header('allow', 'GET, HEAD').send();
    }
    if (reading && resources.has(`${path}/`)) {
      return reply.redirect(query === undefined ? `${path}/` : `${path}/?${query}`, 308);
    }
    const rendered = await render(handler, request, { ...locals });
    if (!rendered) return notFound(request, reply);
    const { status, headers, bytes } = rendered;
    if (status !== 200 || !reading) return reply.code(status).headers(headers).send(bytes);
    return sendResource(request, reply, await asResource(rendered));
  }

  function notFound(request: FastifyRequest, reply: FastifyReply) {
    if (!site.notFound) return reply.code(404).send();
    return sendResource(request, reply, site.notFound, 404);
  }

  return app;
}
