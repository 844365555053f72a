import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { ask } from '../../support/http.ts';

/** Connections are opened so many at a time: more than the queue of those not yet accepted holds would be dropped. */
const BATCH = 250;
/** Files that a process has open besides. */
const OTHERS = 200;

/** What a crowd of open connections does to a server. */
export interface Crowd {
  /** Connections open at once, each after one answer. */
  open: number;
  /** Milliseconds that one more reader waits for a page, at most, over ten pages. */
  wait: number;
}

/** How many connections this process, and one it starts, may have open. */
export function allowedConnections(wanted: number): number {
  const [, limit = '1024'] =
    /Max open files\s+\d+\s+(\d+)/.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
  return Math.min(wanted, Number(limit) - OTHERS);
}

/** Opens connections, each of which gets one answer and stays, and then asks as one more reader. */
export async function crowd(origin: string, count: number): Promise<Crowd> {
  const { port } = new URL(origin);
  const sockets: Socket[] = [];
  while (sockets.length < count) {
    const batch = Array.from({ length: Math.min(BATCH, count - sockets.length) }, () => open(Number(port)));
    sockets.push(...(await Promise.all(batch)));
  }
  let wait = 0;
  for (let page = 0; page < 10; page += 1) {
    const start = performance.now();
    await ask(origin, '/guide/');
    wait = Math.max(wait, performance.now() - start);
  }
  const stillOpen = sockets.filter((socket) => !socket.destroyed && socket.readable).length;
  for (const socket of sockets) socket.destroy();
  return { open: stillOpen, wait };
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(socket, 'data');
  return socket;
}
