import { existsSync, readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { CLIENT_FOLDER } from '../../../src/build/built-site/read.ts';

/** The bytes that a built file takes on its way: its brotli form where the build left one. */
export function wireBytes(path: string): number {
  const file = CLIENT_FOLDER + path.replace(/^\//, '');
  return existsSync(`${file}.br`)
    ? statSync(`${file}.br`).size
    : brotliCompressSync(readFileSync(file)).length;
}

/** A page as the server sends it to a client that reads brotli. */
export interface Fetched {
  /** Bytes of the body as sent. */
  bytes: number;
  html: string;
}

/**
 * Asks the server for a page that it renders on request.
 * @throws when it answers anything but 200
 */
export function fetchCompressed(address: string): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const asking = request(address, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        if (answer.statusCode !== 200)
          reject(new Error(`${address} answers ${answer.statusCode ?? 'nothing'}`));
        const body = Buffer.concat(chunks);
        const plain = answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body;
        resolve({ bytes: body.length, html: plain.toString() });
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}
