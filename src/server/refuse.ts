import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

/** What Node's parser says of bytes that are no request, by the status that answers it. */
const STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Makes the handler for connections whose bytes are no request, or come too late: answers once and hangs up.
 * @param headers to send along, as on every response
 */
export function refuseConnection(headers: Readonly<Record<string, string>>) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = STATUS[error.code ?? ''] ?? 400;
    const first = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n`;
    socket.end(`${first}${lines.join('')}connection: close\r\ncontent-length: 0\r\n\r\n`);
  };
}
