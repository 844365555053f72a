import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import redirects from '../../redirects.json' with { type: 'json' };
import { readBuiltSite } from '../built-site/read.ts';
import { checkSite } from './check.ts';
import { mapSite } from './site-map.ts';

/** Fails a build in which a link, a fragment or a reference of the content leads nowhere. */
export function linkCheck(): AstroIntegration {
  let content = '';
  let origin = '';
  return {
    name: 'link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content/', config.srcDir));
        origin = new URL(config.site ?? 'http://localhost').origin;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        const pages = readBuiltSite(folder);
        const paths = files.map((file) => `/${file.split(sep).join('/')}`);
        const problems = checkSite(pages, mapSite(origin, pages, paths, redirects), content);
        if (problems.length === 0) {
          logger.info(`${pages.length} pages, no dead link`);
          return;
        }
        throw new Error(`${problems.length} dead links or repeated ids:\n${problems.join('\n')}`);
      },
    },
  };
}
