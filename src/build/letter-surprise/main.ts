/**
 * `npm run letters -- FOLDER…`: counts what words and identifiers look like, for telling keys from them. What is there now
 * was counted over `src/content` and the declarations and documents of astro, fast-check, fastify, playwright-core,
 * typescript, zod and the types of Node in `node_modules`: 44,000 words.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countSurprise } from './count.ts';

const TEXT = /\.(?:d\.ts|md|mdx|json)$/;
/** So much of a long file is enough. */
const LONGEST = 400_000;
const TABLE = join(import.meta.dirname, '../../secrets/judge/surprise.json');

function* textsIn(folders: readonly string[]): Generator<string> {
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (TEXT.test(file)) yield readFileSync(join(folder, file), 'utf8').slice(0, LONGEST);
    }
  }
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('Name the folders to count in: npm run letters -- src/content node_modules/astro');
  process.exitCode = 1;
} else {
  writeFileSync(TABLE, `${JSON.stringify(countSurprise(textsIn(folders)), null, 2)}\n`);
}
