import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendResource } from './files/send.ts';
import type { Site } from './files/site.ts';
import { asResource, render, type AstroHandler } from './on-demand/render.ts';
import { sendProblem } from './problem.ts';
import type { Policies } from './security/policies.ts';

export interface Sources {
  site: Site;
  policies: Policies;
  /** Astro's entry for the pages that are rendered on demand. */
  handler: AstroHandler;
  /** What those pages get as `Astro.locals`, a copy for each request. */
  locals: object;
}

/**
 * A path that may be rendered. After two slashes, or what browsers take for them, a URL goes on with a host; under `/_`
 * Astro has routes of its own, such as one that scales pictures, which no page here needs.
 */
const RENDERED = /^\/(?![/\\_])/;
/** Methods that `Request` of the Fetch standard refuses, which Astro makes of what it gets. */
const FORBIDDEN: ReadonlySet<string> = new Set(['CONNECT', 'TRACE', 'TRACK']);

/** Makes the handler for every address: a file of the site, else a page rendered on demand, else "not found". */
export function answerFrom({ site, policies, handler, locals }: Sources) {
  return async function answer(request: FastifyRequest, reply: FastifyReply) {
    const [path = '/', query] = request.url.split(/\?(.*)/s);
    const reading = request.method === 'GET' || request.method === 'HEAD';
    const resource = site.resources.get(path);
    if (resource) {
      if (reading) return sendResource(request, reply, resource);
      return sendProblem(reply.header('allow', 'GET, HEAD'), 405);
    }
    if (reading && site.resources.has(`${path}/`)) {
      return reply.redirect(query === undefined ? `${path}/` : `${path}/?${query}`, 308);
    }
    if (!RENDERED.test(path)) return sendResource(request, reply, site.notFound, 404);
    if (FORBIDDEN.has(request.method)) return sendProblem(reply.header('allow', 'GET, HEAD, POST'), 405);
    const rendered = await render(handler, request, { ...locals });
    if (!rendered) {
      // A page rendered on demand has its slash at the end, as a file's page has.
      const slashed = reading && SLASHLESS.test(path) ? request.url.replace(path, `${path}/`) : undefined;
      const there = slashed && (await render(handler, request, { ...locals }, slashed));
      if (there && there.status < 400) return reply.redirect(slashed, 308);
      return sendResource(request, reply, site.notFound, 404);
    }
    const { status, headers, bytes } = rendered;
    if (isPage(headers['content-type'])) {
      reply.header('content-security-policy', policies.page);
      if (reading && status === 200) {
        return sendResource(request, reply, await asResource(rendered, policies.page));
      }
    }
    return reply.code(status).headers(headers).send(bytes);
  };
}

/** Could be a page's address, were it not for the slash that is missing. */
const SLASHLESS = /^(?:\/[a-z0-9-]+)+$/;

function isPage(type: unknown): boolean {
  return typeof type === 'string' && type.startsWith('text/html');
}
