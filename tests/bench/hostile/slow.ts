import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Longest that the server may put up with a client that does not finish: its own limits, and how often it looks. */
const PATIENCE = 26_000;
const VOTE_HEAD =
  'POST /api/feedback/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n';

/** What slow clients send at first, and whether they go on with a byte a second. */
const KINDS = {
  'says nothing': { first: '', drips: false },
  'drips its headers': { first: 'GET /guide/ HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', drips: true },
  'drips its body': { first: VOTE_HEAD, drips: true },
  'stops in its body': { first: `${VOTE_HEAD}{"page":`, drips: false },
} as const;

/**
 * Opens connections that never finish a request.
 * @param count how many of each kind
 * @returns one sentence for each that the server put up with too long, or answered as if it were done
 */
export async function slowClients(port: number, count: number): Promise<string[]> {
  const clients = Object.entries(KINDS).flatMap(([kind, { first, drips }]) =>
    Array.from({ length: count }, () => slowClient(port, kind, first, drips)),
  );
  return (await Promise.all(clients)).filter((fault) => fault !== undefined);
}

async function slowClient(
  port: number,
  kind: string,
  first: string,
  drips: boolean,
): Promise<string | undefined> {
  const socket = connect({ port, host: '127.0.0.1' });
  let answer = '';
  socket.on('data', (part) => (answer += part.toString('latin1')));
  socket.on('error', () => undefined);
  const closed = once(socket, 'close').then(() => true);
  socket.write(first);
  const drip = setInterval(() => drips && socket.write('1'), 1000);
  const ended = await Promise.race([closed, setTimeout(PATIENCE, false)]);
  clearInterval(drip);
  socket.destroy();
  if (!ended) return `a client that ${kind} is put up with for more than ${PATIENCE / 1000} s`;
  return answer === '' || answer.startsWith('HTTP/1.1 408 ')
    ? undefined
    : `a client that ${kind} gets ${answer.slice(0, 12)}`;
}

/**
 * Opens connections that ask for much and read nothing of it.
 * @returns a function that closes them
 */
export function deafClients(port: number, count: number): () => void {
  const asked = 'GET /guide/ HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(100);
  const sockets = Array.from({ length: count }, () => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('error', () => undefined);
    socket.pause();
    socket.write(asked);
    return socket;
  });
  return () => {
    for (const socket of sockets) socket.destroy();
  };
}
