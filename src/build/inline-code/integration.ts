import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuiltSite } from '../built-site/read.ts';
import { writeFacts } from '../facts.ts';
import { findInlineCode } from './find.ts';

/**
 * Writes the facts of the build, with the hashes of all code that stands in the pages' own text for the content security
 * policy. The build fails on what no policy of ours would let through.
 */
export function inlineCode(): AstroIntegration {
  let target: URL;
  let base = '';
  return {
    name: 'keyfix:inline-code',
    hooks: {
      'astro:config:done': ({ config }) => {
        target = config.outDir;
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir }) => {
        const scripts = new Set<string>();
        const styles = new Set<string>();
        for (const { address, html } of readBuiltSite(fileURLToPath(dir))) {
          const found = findInlineCode(html);
          if (found.refused.length > 0) {
            throw new Error(`${address} has ${found.refused.join(', ')}: use a class or an island instead`);
          }
          for (const hash of found.scripts) scripts.add(hash);
          for (const hash of found.styles) styles.add(hash);
        }
        await writeFacts(target, { base, scripts: [...scripts], styles: [...styles] });
      },
    },
  };
}
