import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePage, type PageElement } from './parse.ts';

/** The files that a build leaves for the web server. */
export const CLIENT_FOLDER = fileURLToPath(new URL('../../../dist/client/', import.meta.url));

/** A page of the built site. */
export interface BuiltPage {
  /** Where it stands: `/guide/`, or `/404.html` for the one page that has no address of its own. */
  address: string;
  html: string;
  elements: readonly PageElement[];
}

/**
 * Reads every page that the last build wrote, in the order of their addresses.
 * @param folder with a slash at its end
 * @throws when there is no build
 */
export function readBuiltSite(folder: string = CLIENT_FOLDER): BuiltPage[] {
  return readFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => readPage(folder, path))
    .sort((one, other) => (one.address < other.address ? -1 : 1));
}

/** The paths of all files of a built site, as addresses: `/favicon.svg`. */
export function readFiles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.map((file) => `/${file.split(sep).join('/')}`);
}

function readPage(folder: string, path: string): BuiltPage {
  const html = readFileSync(join(folder, path), 'utf8');
  return { address: path.replace(/(?<=\/)index\.html$/, ''), html, elements: parsePage(html) };
}
