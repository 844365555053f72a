import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands between the browser and a server: it counts, and can be led to another server or cut. */
export interface Line {
  origin: string;
  /** Bytes of the bodies that came so far, as they were sent. Heads are left out: HTTP/2 packs what repeats in them. */
  bytes: () => number;
  /** Leads what comes from now on to this server; undefined cuts the line. */
  lead: (server: string | undefined) => void;
  close: () => void;
}

/** Opens a line at an address that stays the same whatever stands behind it. */
export async function openLine(): Promise<Line> {
  let behind: string | undefined;
  let bytes = 0;
  const server = createServer((asked, answer) => {
    if (behind === undefined) {
      asked.socket.destroy();
      return;
    }
    const { method, headers, url = '/' } = asked;
    const onward = request(behind + url, { method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.on('data', (chunk: Buffer) => (bytes += chunk.length));
      given.pipe(answer);
    });
    onward.on('error', () => asked.socket.destroy());
    asked.pipe(onward);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    bytes: () => bytes,
    lead(to) {
      behind = to;
      if (to === undefined) server.closeAllConnections();
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
