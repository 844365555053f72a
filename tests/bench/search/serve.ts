import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The built site, served on a free port. */
export interface Served {
  address: string;
  stop: () => void;
}

/**
 * Serves the built site as `npm run serve` does.
 * @throws Error where the server ends before it listens, most often since nothing is built yet
 */
export async function serveBuiltSite(): Promise<Served> {
  const server = spawn(process.execPath, ['src/server/main.ts'], {
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
    env: {
      ...process.env,
      HOST: 'localhost',
      PORT: '0',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'keyfix-bench-')),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(server.stdout)) {
    const address = /https?:\/\/\S+/.exec(line)?.[0];
    if (address) return { address, stop: () => server.kill() };
  }
  throw new Error('the server did not start: run "npm run build" first');
}
