import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import mime from 'mime';

/** A host that only serves files, as the plainest of them do: no headers of ours, no redirects of ours. */
export interface StaticHost {
  /** Where the site stands: `http://localhost:41234/docs/`. */
  site: string;
  stop: () => void;
}

/** The file that an address names: itself, or the index of the folder that it is. */
function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'content-type': mime.getType(file) ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

/**
 * Serves a folder below a path of a host. Whatever lies outside of it gets the host's own page, which is none of ours.
 * @param base with a slash at both ends
 */
export async function startStaticHost(folder: string, base: string): Promise<StaticHost> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const inside = pathname.startsWith(base)
      ? decodeURIComponent(pathname.slice(base.length - 1))
      : undefined;
    const file = inside === undefined ? undefined : fileAt(folder, inside);
    if (file !== undefined) send(response, 200, file);
    else if (inside !== undefined) send(response, 404, join(folder, '404.html'));
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here');
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    site: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
