import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { debianProgram } from '../../setup/debian.ts';
import { answers, freePort } from './ports.ts';

/** An nginx with one worker. */
export interface Nginx {
  origin: string;
  /** The worker's process: what it uses is what nginx uses. */
  worker: number;
  stop: () => Promise<void>;
}

/**
 * Serves a folder as our server does: compressed forms beside the files, the same headers, a line in a log for each
 * answer.
 */
export async function startNginx(root: string, headers: Readonly<Record<string, string>>): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'keyfix-nginx-'));
  const port = await freePort();
  const lines = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const configuration = `
    daemon off;
    worker_processes 1;
    pid ${folder}/pid;
    error_log ${folder}/error.log;
    events { worker_connections 4096; }
    http {
      include /etc/nginx/mime.types;
      charset utf-8;
      access_log ${folder}/access.log combined buffer=64k flush=1s;
      sendfile on;
      tcp_nopush on;
      keepalive_requests 1000000000;
      gzip_static on;
      gzip_vary on;
      server {
        listen 127.0.0.1:${port};
        root ${root};
        ${lines.join('\n')}
      }
    }`;
  writeFileSync(join(folder, 'nginx.conf'), configuration);
  const nginx = spawn(
    debianProgram('nginx'),
    ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const ended = once(nginx, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin);
  const children = readFileSync(`/proc/${nginx.pid ?? 0}/task/${nginx.pid ?? 0}/children`, 'utf8');
  return {
    origin,
    worker: Number(children.trim().split(' ')[0]),
    stop: async () => {
      nginx.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
