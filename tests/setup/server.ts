import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The production server, running on a port of its own over a data folder of its own. */
export interface RunningServer {
  /** Where it answers, without a slash at the end: `http://127.0.0.1:40123`. */
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Starts the server over the last build and waits until it listens.
 * @param project the folder of the project, or of a copy of it
 * @throws when it ends before it listens
 */
export async function startServer(project: string = PROJECT): Promise<RunningServer> {
  const data = mkdtempSync(join(tmpdir(), 'keyfix-server-'));
  const server = spawn(process.execPath, ['src/server/main.ts'], {
    cwd: project,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  for await (const chunk of server.stdout) {
    const origin = /http:\/\/[^/\s]+/.exec(String(chunk))?.[0];
    if (origin) return { origin, stop };
  }
  await stop();
  throw new Error('The server ended before it listened: is there a build?');
}
