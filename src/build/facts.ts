import { readFile, writeFile } from 'node:fs/promises';
import type { InlineCode } from './inline-code/find.ts';

/** The hashes of all code that stands in the pages' own text. */
export type InlineHashes = Omit<InlineCode, 'refused'>;

/**
 * `facts.json` in the build's folder, beside what is served: what has to be known of a build to serve it. Written by every
 * build, read by the server and by what makes a folder for hosts without one. For example
 *
 *   {"base":"/docs","scripts":["'sha256-…'"],"styles":[]}
 */
export interface BuildFacts extends InlineHashes {
  /** The path below which the pages stand: empty at the top of the host, else such as `/docs`. */
  base: string;
}

const NAME = 'facts.json';

/** @param folder of the build, `dist/` */
export async function writeFacts(folder: URL, facts: BuildFacts): Promise<void> {
  await writeFile(new URL(NAME, folder), `${JSON.stringify(facts, null, 2)}\n`);
}

/** @throws where there is no build */
export async function readFacts(folder: URL): Promise<BuildFacts> {
  return JSON.parse(await readFile(new URL(NAME, folder), 'utf8')) as BuildFacts;
}
