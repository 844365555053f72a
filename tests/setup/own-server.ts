import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** A server that a test has to itself, to be stopped, killed or set up differently. */
export interface OwnServer {
  /** Where it listens, without a slash at the end: `http://127.0.0.1:40123`. */
  address: string;
  process: ChildProcess;
  /** Ends it and waits until it is gone. `SIGKILL` leaves it no time for anything. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts the built site on a free port. @param environment its settings, at least `DATA_DIR` */
export async function startServer(environment: Readonly<Record<string, string>>): Promise<OwnServer> {
  const server = spawn(process.execPath, ['src/server/main.ts'], {
    cwd: PROJECT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, 'exit');
    server.kill(signal);
    await exit;
  };
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/[^/]+/.exec(line)?.[0];
    if (address) return { address, process: server, end };
  }
  throw new Error(`The server ended with ${server.exitCode} before it listened.`);
}
