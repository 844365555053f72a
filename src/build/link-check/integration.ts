import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import redirects from '../../redirects.json' with { type: 'json' };
import { readBuiltSite, readFiles } from '../built-site/read.ts';
import { checkSite } from './check.ts';
import { answeredOnRequest } from './routes.ts';
import { mapSite } from './site-map.ts';

/**
 * Fails a build in which a link, a fragment or a reference of the content leads nowhere.
 * @param hasServer whether there is one to answer what has no file
 */
export function linkCheck({ hasServer }: { hasServer: boolean }): AstroIntegration {
  let content = '';
  let origin = '';
  let base = '';
  let onRequest: string[] = [];
  return {
    name: 'link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content/', config.srcDir));
        origin = new URL(config.site ?? 'http://localhost').origin;
        base = config.base.replace(/\/$/, '');
      },
      'astro:routes:resolved': ({ routes }) => {
        if (hasServer) onRequest = answeredOnRequest(routes);
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = readBuiltSite(folder);
        const problems = checkSite(
          pages,
          mapSite({ origin, base }, pages, readFiles(folder), onRequest, redirects),
          content,
        );
        if (problems.length === 0) {
          logger.info(`${pages.length} pages, no dead link`);
          return;
        }
        throw new Error(`dead links or repeated ids: ${problems.length}\n${problems.join('\n')}`);
      },
    },
  };
}
