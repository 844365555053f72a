import { format } from 'node:util';
import type { FastifyBaseLogger } from 'fastify';
import { pino, type DestinationStream, type LoggerOptions } from 'pino';

/** How long a line may wait for company before it is written, in milliseconds. */
const FLUSH = 1000;

/**
 * The log: a JSON object a line on standard output. Nothing in it tells who a reader is or what they typed: no network
 * addresses, no bodies, no queries, and of paths only those that lead somewhere.
 */
export function logOptions(level: string): LoggerOptions & { stream: DestinationStream } {
  return {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    // Lines are written by the block: a write for each would cost more than the answer it tells of.
    stream: pino.destination({ sync: false, minLength: 4096, periodicFlush: FLUSH }),
  };
}

/** Leads what Astro and the pages say through the console into the log, with the queries taken out of addresses. */
export function captureConsole(log: FastifyBaseLogger): void {
  const say = (level: 'info' | 'warn' | 'error') => {
    return (...parts: unknown[]) => {
      log[level](withoutQueries(format(...parts)));
    };
  };
  Object.assign(console, { log: say('info'), info: say('info'), warn: say('warn'), error: say('error') });
}

/** Cuts every query in a text: what follows a question mark, up to the next space. */
export function withoutQueries(text: string): string {
  return text.replace(/\?\S+/g, '?…');
}
