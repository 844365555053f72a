import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
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

/** Makes the handler for requests that expect of the server what it does not know (RFC 9110, 10.1.1). */
export function refuseExpectation(headers: Readonly<Record<string, string>>) {
  return (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(417, { ...headers, connection: 'close', 'content-length': 0 }).end();
  };
}

/** A name or an address, and perhaps a port (RFC 9110, 7.2; RFC 3986, 3.2.2). */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Whether a request names the host that it is for, as HTTP/1.1 demands (RFC 9112, 3.2). Node's own refusal would lack our
 * headers, and what is no host makes no URL.
 */
export function isAddressed({ httpVersion, headers: { host } }: IncomingMessage): boolean {
  return host === undefined ? httpVersion === '1.0' : HOST.test(host);
}
