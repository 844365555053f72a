import type { HookParameters } from 'astro';
import type { IndexFiles } from './make-index.ts';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/**
 * Serves `/pagefind/<hash>/` in `npm run dev`: the index is made when search is first opened, and again when search is opened
 * after the content has changed.
 * @param make turns the answer of `/search/records.json` into the index's files
 */
export function serveIndex(
  { server, logger }: Pick<HookParameters<'astro:server:setup'>, 'server' | 'logger'>,
  make: (records: unknown) => Promise<IndexFiles>,
): void {
  let index: Promise<IndexFiles> | undefined;
  server.watcher.on('all', (_event, path) => {
    if (path.includes('/src/content/')) index = undefined;
  });

  async function remake(): Promise<IndexFiles> {
    const address = server.resolvedUrls?.local[0];
    if (!address) throw new Error('the development server does not listen yet');
    const answer = await fetch(new URL('/search/records.json', address));
    if (!answer.ok) throw new Error(`/search/records.json answers ${answer.status}`);
    return make(await answer.json());
  }

  server.middlewares.use('/pagefind/', (request, response, next) => {
    // Whatever the hash that the page was made with: while writing there is one index, the latest.
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\/[\da-f]+\//, '');
    // The interface asks for the entry file first: that is when a new index may take the old one's place.
    index ??= remake();
    index
      .then((files) => {
        const content = files.get(path);
        if (!content) {
          next();
          return;
        }
        response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(content);
      })
      .catch((error: unknown) => {
        index = undefined;
        logger.error(`search index: ${String(error)}`);
        response.writeHead(500).end();
      });
  });
}
