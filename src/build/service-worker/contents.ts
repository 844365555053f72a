import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHashed } from '../../hashed.ts';
import { SUFFIXES } from '../precompress/codings.ts';
import { readFiles } from '../built-site/read.ts';

/** What the service worker keeps of one address: an entry of Workbox's precache manifest. */
export interface KeptFile {
  /** Relative to the service worker, so that the site may stand below any path: `guide/`, or empty for the top. */
  url: string;
  /** Changes with the content; null where the address does. */
  revision: string | null;
  /** Hash of the content (Subresource Integrity): bytes of another release are refused. */
  integrity?: string;
}

/** What stands at an address of the built site. */
export type Contents = ReadonlyMap<string, Buffer>;

const COMPRESSED = new RegExp(
  `\\.(?:${Object.values(SUFFIXES)
    .map((suffix) => suffix.slice(1))
    .join('|')})$`,
);

/** Everything that the build left in its folder, by address. */
export function readContents(folder: string, isWanted: (address: string) => boolean): Contents {
  const addresses = readFiles(folder).map((path) => [path, path.replace(/\/index\.html$/, '/')] as const);
  return new Map(
    addresses
      .filter(([path, address]) => !COMPRESSED.test(path) && /\.\w+$/.test(path) && isWanted(address))
      .map(([path, address]) => [address, readFileSync(join(folder, path))]),
  );
}

/** One file as an entry of the list. */
export function keptFile(address: string, bytes: Buffer): KeptFile {
  const url = `.${address}`;
  if (isHashed(address)) return { url, revision: null };
  const hash = createHash('sha256').update(bytes).digest();
  return { url, revision: hash.toString('hex').slice(0, 12), integrity: `sha256-${hash.toString('base64')}` };
}
