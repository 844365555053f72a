import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import mime from 'mime';
import { SUFFIXES } from '../../build/precompress/codings.ts';
import type { Policies } from '../security/policies.ts';
import { IMMUTABLE, REVALIDATE, type Body, type Resource } from './resource.ts';

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
 * @throws where the folder cannot be read, or has no page for errors
 */
export async function loadSite(folder: string, policies: Policies): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const names = new Set(files);
  const resources = new Map<string, Resource>();
  for (const file of files) {
    const compressed = Object.values(SUFFIXES).find((suffix) => file.endsWith(suffix));
    if (compressed && names.has(file.slice(0, -compressed.length))) continue;
    resources.set(addressOf(folder, file), await loadResource(file, names, policies));
  }
  const need = (address: string) => {
    const resource = resources.get(address);
    if (!resource) throw new Error(`${folder} has no ${address}: run the build`);
    return resource;
  };
  return { resources, notFound: need('/404.html'), failed: need('/500.html') };
}

function addressOf(folder: string, file: string): string {
  const path = file.slice(folder.length).split(sep).join('/');
  return `/${path.replace(/^\/+/, '')}`.replace(/\/index\.html$/, '/');
}

async function loadResource(file: string, names: ReadonlySet<string>, policies: Policies): Promise<Resource> {
  const bodies: Resource['bodies'] = { identity: bodyOf(await readFile(file)) };
  for (const coding of ['br', 'gzip'] as const) {
    const name = file + SUFFIXES[coding];
    if (names.has(name)) bodies[coding] = bodyOf(await readFile(name));
  }
  const type = mediaType(file);
  return {
    type,
    policy:
      policies[file.endsWith(`${sep}sw.js`) ? 'worker' : type.startsWith('text/html') ? 'page' : 'other'],
    cache: file.includes(`${sep}_astro${sep}`) ? IMMUTABLE : REVALIDATE,
    bodies,
  };
}

/** The bytes with the tag that names them. */
export function bodyOf(bytes: Buffer): Body {
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}

function mediaType(file: string): string {
  const type = mime.getType(file) ?? 'application/octet-stream';
  return /^text\/|javascript|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
}
