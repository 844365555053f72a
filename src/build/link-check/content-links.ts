import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A reference in the content's data, with the file and the key to mend when it is dead. */
export interface ContentLink {
  /** From the content folder: `en/guide/check-format.mdx`. */
  file: string;
  /** `bad.next[0].to` */
  key: string;
  link: string;
}

/** References that the data makes by an id alone: folder, key, and the place that is meant. */
const BY_ID = [
  { folder: '/paths/', key: /^steps\[\d+\]$/, place: (id: string) => `/guide/#${id}` },
  {
    folder: '/errors/',
    key: /^errors\[\d+\]\.section$/,
    place: (id: string) => (id === 'contact-support' ? `/escalation/#${id}` : `/guide/#${id}`),
  },
];

/** Reads every reference out of the content's JSON files and the front matter of its MDX files. */
export function contentLinks(folder: string): ContentLink[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:json|mdx)$/.test(file))
    .sort()
    .flatMap((file) => linksIn(file, dataOf(file, readFileSync(join(folder, file), 'utf8'))));
}

function dataOf(file: string, text: string): unknown {
  if (file.endsWith('.json')) return JSON.parse(text);
  return parse(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '');
}

/** Finds the references in one file's data: every `to`, and what `BY_ID` names. */
export function linksIn(file: string, data: unknown, key = ''): ContentLink[] {
  if (typeof data === 'string') {
    if (/(?:^|\.)to$/.test(key)) return [{ file, key, link: data }];
    const byId = BY_ID.find((one) => file.includes(one.folder) && one.key.test(key));
    return byId ? [{ file, key, link: byId.place(data) }] : [];
  }
  if (typeof data !== 'object' || data === null) return [];
  const inList = Array.isArray(data);
  return Object.entries(data).flatMap(([name, value]) =>
    linksIn(file, value, inList ? `${key}[${name}]` : key ? `${key}.${name}` : name),
  );
}
