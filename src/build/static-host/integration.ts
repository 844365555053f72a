import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import redirects from '../../redirects.json' with { type: 'json' };
import { contentPolicies } from '../../server/security/policies.ts';
import { readFiles } from '../built-site/read.ts';
import { readFacts } from '../facts.ts';
import { movedAddresses } from '../published-ids/redirects.ts';
import { headersFile } from './headers.ts';
import { policyInPage } from './policy-in-page.ts';
import { redirectsFile } from './redirects.ts';

/** The pages that our server renders and a host without one serves as files. */
const RENDERED = 'src/pages/triage/[question].astro';

async function policy(folder: URL, votes: string | undefined, tls: boolean): Promise<string> {
  return contentPolicies(await readFacts(folder), { tls, votes }).page;
}

/**
 * Makes pages for a host that only serves files. What a server would do for them is done at build time: questions are
 * rendered, moved addresses get a page, and every page carries its security policy. Stands before whatever takes the
 * pages as they are.
 * @param votes origin that votes go to; undefined for nowhere
 */
export function staticPages(votes: string | undefined): AstroIntegration {
  let folder: URL;
  return {
    name: 'keyfix:static-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (Object.keys(movedAddresses(redirects)).length === 0) return;
        const entrypoint = new URL('./moved.astro', import.meta.url);
        injectRoute({ pattern: '/[...moved]', entrypoint, prerender: true });
      },
      'astro:route:setup': ({ route }) => {
        if (route.component.endsWith(RENDERED)) route.prerender = true;
      },
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
      },
      'astro:build:done': async ({ dir }) => {
        // Some hosts are reached over plain HTTP, where an upgrade would lead nowhere.
        const inPages = await policy(folder, votes, false);
        const pages = readFiles(fileURLToPath(dir)).filter((path) => path.endsWith('.html'));
        for (const path of pages) {
          const file = new URL(`.${path}`, dir);
          await writeFile(file, policyInPage(await readFile(file, 'utf8'), inPages));
        }
      },
    },
  };
}

/**
 * Leaves in the build's folder what a host needs beside the pages, and takes out what only our server does. Stands last.
 * @param votes origin that votes go to; undefined for nowhere
 */
export function staticHost(votes: string | undefined): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'keyfix:static-host',
    hooks: {
      'astro:config:done': (done) => {
        ({ config } = done);
      },
      'astro:build:done': async ({ dir }) => {
        const base = config.base.replace(/\/$/, '');
        const files = readFiles(fileURLToPath(dir)).filter((file) => /\.\w+$/.test(file));
        const sent = await policy(config.outDir, votes, true);
        await writeFile(new URL('_headers', dir), headersFile(files, sent, base));
        await writeFile(new URL('_redirects', dir), redirectsFile(movedAddresses(redirects), base));
        // Else GitHub Pages leaves out folders that begin with an underscore.
        await writeFile(new URL('.nojekyll', dir), '');
        for (const ours of [new URL('facts.json', config.outDir), new URL('500.html', dir)]) await rm(ours);
        await rm(config.build.server, { recursive: true });
      },
    },
  };
}
