import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { debianProgram } from '../../setup/debian.ts';

/** What a client saw of a server. */
export interface Load {
  requests: number;
  perSecond: number;
  /** Milliseconds within which 99 of 100 answers came. */
  p99: number;
  /** Answers that were no success, and connections that broke. */
  failures: number;
}

export interface LoadOptions {
  seconds: number;
  connections: number;
  headers?: Readonly<Record<string, string>>;
  /** A Lua file that makes the requests. */
  script?: string;
}

/**
 * Sends requests to a server as fast as it answers them, over connections that stay open. wrk is written in C: the client
 * takes little of the machine that the server needs.
 */
export async function load(url: string, options: LoadOptions): Promise<Load> {
  const { seconds, connections, headers = {}, script } = options;
  const { stdout } = await promisify(execFile)(debianProgram('wrk'), [
    ...['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`, '--latency'],
    ...Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
    ...(script ? ['--script', script] : []),
    url,
  ]);
  return readReport(stdout);
}

/** Takes the figures out of what wrk 4 prints. */
export function readReport(report: string): Load {
  const number = (pattern: RegExp) => Number(pattern.exec(report)?.[1] ?? 0);
  const [, amount = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(report) ?? [];
  const milliseconds = { us: 0.001, ms: 1, s: 1000 }[unit] ?? 1;
  const [, ...broken] =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(report) ?? [];
  return {
    requests: number(/(\d+) requests in/),
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p99: Number(amount) * milliseconds,
    failures: broken.reduce((sum, count) => sum + Number(count), number(/Non-2xx or 3xx responses: (\d+)/)),
  };
}
