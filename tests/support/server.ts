import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** A server of the built site that a test or a benchmark starts for itself. */
export interface OwnServer {
  /** Its address without a slash at the end: `http://127.0.0.1:40123`. */
  base: string;
  pid: number;
  /** What it has written so far, on both outputs. */
  output: () => string;
  /** Asks it to stop and waits. @returns its exit code, null where a signal ended it */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/**
 * Starts a server on a free port and waits until it listens.
 * @param environment what differs from the usual settings
 * @param program the command in front of node, such as `prlimit` with its arguments
 * @throws Error with the server's output where it ends before it listens
 */
export async function startServer(
  environment: Record<string, string>,
  program: readonly string[] = [],
): Promise<OwnServer> {
  const [command, ...rest] = [...program, process.execPath, 'src/server/main.ts'];
  const child = spawn(command, rest, {
    cwd: PROJECT,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', METRICS_PORT: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  let output = '';
  const base = await new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer) => {
      output += part.toString();
      const [, address] = /keyfix is on (\S+)\//.exec(output) ?? [];
      if (address) resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(([code]) => {
      reject(new Error(`the server ended with ${String(code)}:\n${output}`));
    });
  });
  return {
    base,
    pid: child.pid ?? 0,
    output: () => output,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}
