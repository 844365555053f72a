import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test as base } from '@playwright/test';
import { ask } from '../support/http.ts';
import { startServer, type RunningServer } from '../setup/server.ts';

type Start = (environment?: Readonly<Record<string, string>>) => Promise<RunningServer>;

const test = base.extend<{ folder: string; start: Start; server: RunningServer }>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'keyfix-operations-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
  // Starts servers that end with the test, however it ends.
  start: async ({ folder }, use) => {
    const servers: RunningServer[] = [];
    await use(async (environment = {}) => {
      const server = await startServer({ environment: { DATA_DIR: folder, ...environment } });
      servers.push(server);
      return server;
    });
    for (const server of servers) await server.stop('SIGKILL');
  },
  server: async ({ start }, use) => {
    await use(await start());
  },
});

const vote = (words: string) => JSON.stringify({ page: '/guide/', answer: 'yes', words });
const json = { 'content-type': 'application/json' };

test.describe('Whoever watches the server', () => {
  test('learns that it answers, and that votes can be stored', async ({ server }) => {
    for (const path of ['/healthz', '/readyz']) {
      const { status, headers, bytes } = await ask(server.origin, path);
      expect(status, path).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
      expect(bytes.toString()).toBe('ok\n');
    }
  });

  test('learns that votes cannot be stored, while pages are still served', async ({ folder, start }) => {
    await writeFile(join(folder, 'file'), '');
    const server = await start({ DATA_DIR: join(folder, 'file') });
    const { status, headers } = await ask(server.origin, '/readyz');
    expect(status).toBe(503);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(server.origin, '/healthz')).status).toBe(200);
    expect((await ask(server.origin, '/guide/')).status).toBe(200);
    const refused = await ask(server.origin, '/api/feedback/', {
      method: 'POST',
      headers: json,
      body: vote('x'),
    });
    expect(refused.status).toBe(503);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(await server.stop()).toBe(0);
  });

  test('collects metrics in the OpenMetrics format from a port of their own', async ({ start }) => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    free.close();
    const server = await start({ METRICS_PORT: String(port), METRICS_HOST: '127.0.0.1' });
    await ask(server.origin, '/guide/');
    await ask(server.origin, '/nowhere/');
    const { headers, bytes } = await ask(`http://127.0.0.1:${port}`, '/metrics');
    expect(headers['content-type']).toContain('application/openmetrics-text');
    const text = bytes.toString();
    expect(text).toContain('http_request_duration_seconds_count{method="GET",status="200"} 1\n');
    expect(text).toContain('http_request_duration_seconds_count{method="GET",status="404"} 1\n');
    expect(text.endsWith('# EOF\n')).toBe(true);
    expect((await ask(server.origin, '/metrics')).status).toBe(404);
    await server.stop();
  });
});

test.describe('The log', () => {
  test('tells what was answered, and nothing of who asked or what they typed', async ({ server }) => {
    await ask(server.origin, '/guide/?path=typed-in-query');
    await ask(server.origin, '/typed-in-path/?key=typed-in-query');
    await ask(server.origin, '/guide/', {
      headers: { 'user-agent': 'typed-agent', referer: 'http://typed.example/' },
    });
    const body = vote('typed-in-body');
    expect((await ask(server.origin, '/api/feedback/', { method: 'POST', headers: json, body })).status).toBe(
      201,
    );
    await server.stop();
    const lines = server
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    const answers = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ status }) => status);
    expect(answers.map(({ method, path, status }) => ({ method, path, status }))).toEqual([
      { method: 'GET', path: '/guide/', status: 200 },
      { method: 'GET', path: undefined, status: 404 },
      { method: 'GET', path: '/guide/', status: 200 },
      { method: 'POST', path: '/api/feedback/', status: 201 },
    ]);
    expect(server.output()).not.toContain('typed');
    expect(lines.slice(1).join('\n')).not.toContain('127.0.0.1');
  });
});

test.describe('Asked to stop, the server', () => {
  test('takes a vote that is still on its way, stores it, and ends well', async ({ server, folder }) => {
    const { hostname, port } = new URL(server.origin);
    const body = vote('half of it arrives after the signal');
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /api/feedback/ HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${body.length}\r\n\r\n${body.slice(0, 20)}`,
    );
    // The first half is there once the server answers somebody else who came later.
    await ask(server.origin, '/healthz');
    const ended = server.stop();
    await expect.poll(() => ask(server.origin, '/healthz').catch(() => 'refused')).toBe('refused');
    socket.write(body.slice(20));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 201 /);
    expect(await ended).toBe(0);
    const file = new DatabaseSync(join(folder, 'feedback.sqlite'));
    expect(file.prepare('SELECT count(*) AS votes FROM votes').get()).toEqual({ votes: 1 });
    file.close();
  });
});

test('A wrong setting stops the start and is named', async ({ start }) => {
  await expect(start({ PORT: 'eighty' })).rejects.toThrow(/PORT/);
});

test('A feedback file that somebody deletes under a running server is made anew for the next vote', async ({
  server,
  folder,
}) => {
  const cast = (words: string) =>
    ask(server.origin, '/api/feedback/', { method: 'POST', headers: json, body: vote(words) });
  expect((await cast('before')).status).toBe(201);
  for (const name of await readdir(folder)) await rm(join(folder, name));
  expect((await cast('after')).status).toBe(201);
  const file = new DatabaseSync(join(folder, 'feedback.sqlite'));
  expect(file.prepare('SELECT words FROM votes').all()).toEqual([{ words: 'after' }]);
  file.close();
});
