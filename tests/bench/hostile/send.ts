import { connect } from 'node:net';

/** Longer than the server's own patience with a client that does not finish its headers. */
const PATIENCE = 30_000;

/**
 * Sends bytes on a connection of their own, closes the sending half, and takes what comes back until the server hangs up.
 * @throws Error where it never does
 */
export function send(port: number, bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new Error(`no end after ${PATIENCE / 1000} s`));
    }, PATIENCE);
    socket.on('data', (part) => parts.push(part));
    // A server that has said its last word may reset what is still being sent.
    socket.on('error', () => undefined);
    socket.on('end', () => socket.end());
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(parts));
    });
    socket.end(bytes);
  });
}
