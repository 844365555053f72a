import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The production server, running over the last build on a port of its own. */
export interface RunningServer {
  /** Where it answers, without a slash at the end: `http://127.0.0.1:40123`. */
  origin: string;
  process: ChildProcess;
  /** What it has written so far, on both outputs. */
  output: () => string;
  /**
   * Ends it and waits until it is gone. `SIGKILL` leaves it no time for anything.
   * @returns its exit code, null where a signal ended it
   */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

export interface ServerOptions {
  /** The folder of the project, or of a copy of it. */
  project?: string;
  /** Settings. Without `DATA_DIR` it gets a folder of its own, which goes when it stops. */
  environment?: Readonly<Record<string, string>>;
  /** What node is started with, such as `prlimit` and its arguments. */
  through?: readonly string[];
}

/**
 * Starts the server and waits until it listens.
 * @throws Error with what it wrote where it ends before
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { project = PROJECT, environment = {}, through = [] } = options;
  const [command, ...rest] = [...through, process.execPath, 'src/server/main.ts'];
  const own = environment.DATA_DIR === undefined && mkdtempSync(join(tmpdir(), 'keyfix-server-'));
  const server = spawn(command, rest, {
    cwd: project,
    env: {
      ...process.env,
      ...{ PORT: '0', HOST: '127.0.0.1', METRICS_PORT: 'off' },
      ...(own && { DATA_DIR: own }),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(server, 'exit') as Promise<[number | null]>;
  void ended.then(() => {
    if (own) rmSync(own, { recursive: true, force: true });
  });
  let output = '';
  const origin = await new Promise<string>((resolve, reject) => {
    // Listens on to the end: a server whose output nobody takes stops.
    const listen = (part: Buffer) => {
      output += part.toString();
      const [, address] = /keyfix is on (\S+)\//.exec(output) ?? [];
      if (address) resolve(address);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    void ended.then(([code]) => {
      reject(new Error(`The server ended with ${String(code)} before it listened:\n${output}`));
    });
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    server.kill(signal);
    return (await ended)[0];
  };
  return { origin, process: server, output: () => output, stop };
}
