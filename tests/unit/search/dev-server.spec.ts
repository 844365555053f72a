import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { serveIndex } from '../../../src/build/search-index/dev-server.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A development server with as much of Vite's as the index needs. */
async function developmentServer(make: (records: unknown) => Promise<Map<string, Uint8Array>>) {
  let changed: (event: string, path: string) => void = () => undefined;
  let middleware: Middleware = () => undefined;
  const problems: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/search/records.json') {
      response.end('["record"]');
      return;
    }
    request.url = request.url?.replace('/pagefind', '');
    middleware(request, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const vite = {
    resolvedUrls: { local: [`${address}/`], network: [] },
    watcher: { on: (_all: string, listener: typeof changed) => (changed = listener) },
    middlewares: { use: (_path: string, handler: Middleware) => (middleware = handler) },
  };
  const logger = { error: (problem: string) => problems.push(problem) };
  // Of Vite's server and Astro's logger only these parts are called.
  serveIndex({ server: vite, logger } as never, make);
  return {
    problems,
    change: (path: string) => {
      changed('change', path);
    },
    get: (path: string) => fetch(`${address}/pagefind/0123456789ab/${path}`),
    stop: () => stop(server),
  };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) =>
    server.close(() => {
      closed();
    }),
  );
}

test.describe('Search while writing', () => {
  test('makes the index when it is first asked for, and again after the content has changed', async () => {
    const made: unknown[] = [];
    const server = await developmentServer((records) => {
      made.push(records);
      return Promise.resolve(new Map([['pagefind.js', new TextEncoder().encode(`made ${made.length}`)]]));
    });
    expect(made).toEqual([]);
    const first = await server.get('pagefind.js');
    expect(first.headers.get('content-type')).toBe('text/javascript');
    expect(await first.text()).toBe('made 1');
    expect(await (await server.get('pagefind.js?again=1')).text()).toBe('made 1');
    server.change('/project/src/styles/base.css');
    expect(await (await server.get('pagefind.js')).text()).toBe('made 1');
    server.change('/project/src/content/en/faq/a.mdx');
    expect(await (await server.get('pagefind.js')).text()).toBe('made 2');
    expect(made).toEqual([['record'], ['record']]);
    expect((await server.get('nothing.js')).status).toBe(404);
    await server.stop();
  });

  test('says why an index could not be made, and tries again', async () => {
    let attempts = 0;
    const server = await developmentServer(() => {
      attempts++;
      return attempts === 1
        ? Promise.reject(new Error('"kind" is missing'))
        : Promise.resolve(new Map<string, Uint8Array>());
    });
    expect((await server.get('pagefind.js')).status).toBe(500);
    expect(server.problems.join()).toContain('"kind" is missing');
    expect((await server.get('pagefind.js')).status).toBe(404);
    await server.stop();
  });
});
