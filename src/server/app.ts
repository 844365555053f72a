import Fastify, { LogController, type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { answerFrom } from './answer.ts';
import { sendResource } from './files/send.ts';
import { loadSite } from './files/site.ts';
import { takeQuickVotes } from './feedback/quick-votes.ts';
import { addVotes } from './feedback/routes.ts';
import type { FeedbackService } from './feedback/service.ts';
import type { AstroHandler } from './on-demand/render.ts';
import { addHealth } from './operations/health.ts';
import { logOptions } from './operations/log.ts';
import type { Metrics } from './operations/metrics.ts';
import { observe } from './operations/observe.ts';
import { endWhenAnswered } from './operations/stop.ts';
import { sendProblem } from './problem.ts';
import { isAddressed, refuseConnection, refuseExpectation } from './refuse.ts';
import { securityHeaders } from './security/headers.ts';
import type { Policies } from './security/policies.ts';

/** What the server is built from. */
export interface Parts {
  /** Folder of the built files, `dist/client`. */
  root: string;
  /** The path below which the pages stand: empty, or such as `/docs`. */
  base: string;
  /** Astro's entry for the pages that are rendered on demand. */
  handler: AstroHandler;
  /** What those pages get as `Astro.locals`: the stores that main.ts opened. */
  locals: { feedback: FeedbackService };
  /** Rejects while no vote could be stored. */
  probe: () => Promise<unknown>;
  policies: Policies;
  /** Origins of static copies of the site, which may send votes. */
  copies: readonly string[];
  metrics: Metrics;
  /** Whether readers come over HTTPS, through a proxy that ends it. */
  tls: boolean;
  /** From which level on the log has lines. */
  logLevel: string;
  /** Proxies whose `X-Forwarded-For` is believed: addresses and networks with commas between. */
  proxies: string | undefined;
}

/**
 * Bodies above this are refused unread. The feedback takes a quarter of it: what is larger it reads to hand back what was
 * typed with its refusal.
 */
const BODY_LIMIT = 64 * 1024;

/** How long clients may take, in milliseconds. An honest one on a bad line sends its few hundred bytes within these. */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  /** Longer than what proxies wait, so that none reuses a connection that is just being closed. */
  keepAliveTimeout: 75_000,
  /** No byte moved in either direction. */
  connectionTimeout: 120_000,
};

/** Builds the server, which does not listen yet. */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const { policies, tls, logLevel, proxies, metrics, probe } = parts;
  const { headersTimeout, ...times } = TIMES;
  const everywhere = { ...securityHeaders(tls), 'content-security-policy': policies.other };
  const site = loadSite(parts.root, policies, parts.base);
  const app = Fastify({
    ...times,
    http: { headersTimeout, connectionsCheckingInterval: 2000, requireHostHeader: false },
    bodyLimit: BODY_LIMIT,
    // Whole addresses are as good as paths (RFC 9112, 3.2.2).
    rewriteUrl: ({ url = '/' }) => url.replace(/^https?:\/\/[^/?#]*\/?/i, '/'),
    logger: logOptions(logLevel),
    // operations/observe.ts writes one line for each answer instead.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: proxies ?? false,
    // Requests that are already on their way when the server stops are answered, on connections that then close.
    return503OnClosing: false,
    clientErrorHandler: refuseConnection(everywhere),
    // An address that cannot be decoded: no hook has run yet.
    frameworkErrors: (_error, request, reply: FastifyReply) => {
      void sendResource(request, reply.headers(everywhere), site.notFound, 400);
    },
  });
  app.server.on('checkExpectation', refuseExpectation(everywhere));
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(everywhere);
    if (!isAddressed(request.raw)) await sendProblem(reply, 400);
  });
  observe(app, metrics);
  endWhenAnswered(app);
  await addHealth(app, probe);
  // The pages read their own bodies: here they are bytes, whatever the type.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });

  const answer = answerFrom({ ...parts, site });
  await addVotes(app, parts, takeQuickVotes(parts.locals.feedback, answer), answer);
  app.all('*', answer);
  app.setNotFoundHandler(answer);
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return sendProblem(reply, status);
    request.log.error({ err: error }, 'request failed');
    return sendResource(request, reply, site.failed, 500);
  });
  return app;
}
