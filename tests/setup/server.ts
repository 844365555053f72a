import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** A free port of this machine alone, and no metrics: servers of several tests run at once. */
const DEFAULTS = { PORT: '0', HOST: '127.0.0.1', METRICS_PORT: 'off' };
/** How often to look whether it listens, in milliseconds. */
const POLL = 20;

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
  const folder = mkdtempSync(join(tmpdir(), 'keyfix-server-'));
  const log = join(folder, 'log');
  const written = openSync(log, 'a');
  const server = spawn(command, rest, {
    cwd: project,
    env: { ...process.env, ...DEFAULTS, DATA_DIR: folder, ...environment },
    // A file takes whatever comes, however busy whoever reads it is.
    stdio: ['ignore', written, written],
  });
  closeSync(written);
  let last: string | undefined;
  const output = () => last ?? readFileSync(log, 'utf8');
  const ended = once(server, 'exit').then(([code]: unknown[]) => {
    last = output();
    rmSync(folder, { recursive: true, force: true });
    return code as number | null;
  });
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    server.kill(signal);
    return ended;
  };
  for (;;) {
    const origin = /keyfix is on (\S+)\//.exec(output())?.[1];
    if (origin) return { origin, process: server, output, stop };
    if (last !== undefined) throw new Error(`The server ended before it listened:\n${last}`);
    await setTimeout(POLL);
  }
}
