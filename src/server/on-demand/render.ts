import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyRequest } from 'fastify';
import { inject, type Response } from 'light-my-request';
import { REVALIDATE } from '../files/caching.ts';
import type { Resource } from '../files/resource.ts';
import { bodyOf } from '../files/site.ts';

/** Astro's server entry in middleware mode: calls `next` where no route fits. */
export type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals?: object,
) => Promise<void>;

/** What Astro answered. */
export interface Rendered {
  status: number;
  headers: OutgoingHttpHeaders;
  bytes: Buffer;
}

/**
 * Lets Astro answer a request. It gets a copy that is whole and bounded: by then Fastify has read the body, within its
 * limit and its time, so a client that stops half-way never reaches a page.
 * @param url what to answer: the request's own address, or one near it
 * @returns undefined where Astro knows no route for the address
 */
export async function render(
  handler: AstroHandler,
  request: FastifyRequest,
  locals: object,
  url = request.url,
): Promise<Rendered | undefined> {
  const { method, headers, ip, body } = request;
  const found = { route: true };
  const answer: Response = await inject(
    (copy, response) => {
      const next = () => {
        found.route = false;
        response.end();
      };
      void handler(copy, response, next, locals);
    },
    {
      // What HEAD would be told of is what GET gets.
      method: method === 'HEAD' ? 'GET' : method,
      url,
      headers,
      remoteAddress: ip,
      ...(Buffer.isBuffer(body) && { payload: body }),
    },
  );
  if (!found.route) return undefined;
  return { status: answer.statusCode, headers: endToEnd(answer.headers), bytes: answer.rawPayload };
}

/** Headers of the connection that the copy had, not of the answer (RFC 9110, 7.6.1). */
const OF_THE_CONNECTION = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding']);

function endToEnd(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.has(name)));
}

/** A rendered page as a file would be: compressed, and with tags that let a browser revalidate it. */
export async function asResource({ headers, bytes }: Rendered, policy: string): Promise<Resource> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUICK_BROTLI };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, { params }), promisify(gzip)(bytes)]);
  return {
    type: headers['content-type'] ?? 'text/html; charset=utf-8',
    policy,
    cache: headers['cache-control'] ?? REVALIDATE,
    bodies: { identity: bodyOf(bytes), br: bodyOf(br), gzip: bodyOf(gz) },
  };
}
/** About gzip's speed with a sixth fewer bytes; the maximum takes a hundred times as long and is for build time. */
const QUICK_BROTLI = 5;
