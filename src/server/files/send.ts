import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { parse } from 'range-parser';
import type { Body, Coding, Resource } from './resource.ts';

/**
 * Sends a resource in the coding that the client prefers: whole, as "not modified", or the one range it asked for.
 * Conditions and ranges (RFC 9110) only apply to a 200: an error page is always sent whole.
 */
export function sendResource(request: FastifyRequest, reply: FastifyReply, resource: Resource, status = 200) {
  const coding = codingFor(request.headers['accept-encoding'], resource);
  const body = resource.bodies[coding] ?? resource.bodies.identity;
  reply
    .code(status)
    .header('cache-control', resource.cache)
    .header('content-security-policy', resource.policy);
  if (resource.bodies.br) reply.header('vary', 'accept-encoding');
  if (status === 200) {
    reply.header('etag', body.etag);
    if (fresh(request.headers, { etag: body.etag })) return reply.code(304).send();
  }
  reply.header('content-type', resource.type);
  if (coding !== 'identity') reply.header('content-encoding', coding);
  if (status !== 200) return reply.send(body.bytes);
  reply.header('accept-ranges', 'bytes');
  return sendRange(request, reply, body);
}

const CODINGS: Coding[] = ['br', 'gzip', 'identity'];

function codingFor(accepted: string | undefined, { bodies }: Resource): Coding {
  if (accepted === undefined || !bodies.br) return 'identity';
  // "Anything" means gzip, which every client that says so can read.
  return negotiate(accepted.toLowerCase().replaceAll('*', 'gzip'), CODINGS) ?? 'identity';
}

function sendRange(request: FastifyRequest, reply: FastifyReply, { bytes, etag }: Body) {
  const { range: asked, 'if-range': condition } = request.headers;
  // Ranges are defined for GET alone, and a part of other bytes than the client has would make a broken file.
  if (!asked || request.method !== 'GET' || (condition !== undefined && condition !== etag)) {
    return reply.send(bytes);
  }
  const { code, type, ranges } = parse(bytes.length, asked);
  const [range] = ranges;
  // What cannot be read is ignored, and several ranges in one answer are not worth their multipart body.
  if (type !== 'bytes' || code & 1 || ranges.length > 1) return reply.send(bytes);
  if (!range) {
    return reply
      .code(416)
      .removeHeader('content-encoding')
      .header('content-range', `bytes */${bytes.length}`)
      .send();
  }
  return reply
    .code(206)
    .header('content-range', `bytes ${range.start}-${range.end}/${bytes.length}`)
    .send(bytes.subarray(range.start, range.end + 1));
}
