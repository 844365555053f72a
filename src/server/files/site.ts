import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import mime from 'mime';
import { SUFFIXES } from '../../build/precompress/codings.ts';
import type { Policies } from '../security/policies.ts';
import { cacheControl } from './caching.ts';
import type { Body, Resource } from './resource.ts';

/** The built site in memory, by the path of its address (`/guide/`, `/_astro/x.js`): nothing else can be asked for. */
export interface Site {
  resources: ReadonlyMap<string, Resource>;
  /** The page for an address that leads nowhere. */
  notFound: Resource;
  /** The page for a fault of ours. */
  failed: Resource;
}

/**
 * Reads a folder of files, each with its compressed forms (`.br`, `.gz`) beside it.
 * Synchronous: nothing can be served before it is done, and it is twenty times as fast.
 * @param base the path below which the pages stand: empty, or such as `/docs`
 * @throws where the folder cannot be read, or has no page for errors
 */
export function loadSite(folder: string, policies: Policies, base = ''): Site {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const names = new Set(files);
  const compressed = Object.values(SUFFIXES);
  const isForm = (file: string) =>
    compressed.some((end) => file.endsWith(end) && names.has(file.slice(0, -end.length)));
  const resources = new Map(
    files
      .filter((file) => !isForm(file))
      .map((file) => {
        const address = addressOf(folder, file);
        return [base + address, loadResource(file, address, names, policies)];
      }),
  );
  const need = (address: string) => {
    const resource = resources.get(base + address);
    if (!resource) throw new Error(`${folder} has no ${address}: run the build`);
    return resource;
  };
  return { resources, notFound: need('/404.html'), failed: need('/500.html') };
}

function addressOf(folder: string, file: string): string {
  const path = file.slice(folder.length).split(sep).join('/');
  return `/${path.replace(/^\/+/, '')}`.replace(/\/index\.html$/, '/');
}

function loadResource(
  file: string,
  address: string,
  names: ReadonlySet<string>,
  policies: Policies,
): Resource {
  const bodies: Resource['bodies'] = { identity: bodyOf(readFileSync(file)) };
  for (const coding of ['br', 'gzip'] as const) {
    const name = file + SUFFIXES[coding];
    if (names.has(name)) bodies[coding] = bodyOf(readFileSync(name));
  }
  const type = mediaType(file);
  return {
    type,
    policy: policies[policyFor(type)],
    cache: cacheControl(address),
    bodies,
  };
}

/** A script may be started as a worker, which is bound by its own response's policy. */
function policyFor(type: string): keyof Policies {
  if (type.startsWith('text/html')) return 'page';
  return type.includes('javascript') ? 'worker' : 'other';
}

/** The bytes with the tag that names them. */
export function bodyOf(bytes: Buffer): Body {
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}

function mediaType(file: string): string {
  const type = mime.getType(file) ?? 'application/octet-stream';
  return /^text\/|javascript|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
}
