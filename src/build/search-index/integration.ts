/** Makes the search index from `/search/records.json`: at the end of a build, and on demand while writing. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { close } from 'pagefind';
import { searchRecordSchema } from '../../schemas/search-record.ts';
import { serveIndex } from './dev-server.ts';
import { indexFolder } from './folder.ts';
import { makeIndex } from './make-index.ts';

const recordsSchema = z.array(searchRecordSchema);

/** The Astro integration; it writes `/pagefind/<hash>/` into the folder that the browser's files go to. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = recordsSchema.parse(
          JSON.parse(await readFile(new URL('search/records.json', dir), 'utf8')),
        );
        const files = await makeIndex(records);
        await close();
        const folder = new URL(indexFolder(records), dir);
        for (const [path, content] of files) {
          const target = new URL(path, folder);
          await mkdir(new URL('.', target), { recursive: true });
          await writeFile(target, content);
        }
        logger.info(`${records.length} records in ${files.size} files`);
      },
      'astro:server:setup': (dev) => {
        serveIndex(dev, async (records) => makeIndex(recordsSchema.parse(records)));
      },
    },
  };
}
