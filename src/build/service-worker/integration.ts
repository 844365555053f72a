import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onDemandAddresses } from '../built-site/on-demand.ts';
import { renderOnDemand } from '../built-site/render-on-demand.ts';
import { bundleWorker } from './bundle.ts';
import { keptFile, readContents, type Contents } from './contents.ts';
import { isKeptAtFirst, isOfWholeSite } from './kept.ts';
import { listWholeSite } from './whole-site.ts';

/**
 * Writes the service worker, `/sw.js`, with the list of what it keeps. Stands after whatever writes or changes pages.
 * @param base the path below which the site stands, with a slash at its end
 */
export function serviceWorker(base: string): AstroIntegration {
  let entry: URL;
  let constants: Record<string, string>;
  return {
    name: 'keyfix:service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        entry = new URL(config.build.serverEntry, config.build.server);
        constants = { ...(config.vite.define as Record<string, string>) };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const whole = await withRendered(readContents(fileURLToPath(dir), isOfWholeSite), (address) =>
          renderOnDemand(entry, base + address.slice(1)),
        );
        const besides = readContents(fileURLToPath(dir), isKeptAtFirst);
        const kept = [...new Map([...whole, ...besides])]
          .filter(([address]) => isKeptAtFirst(address))
          .map(([address, bytes]) => keptFile(address, bytes));
        await writeFile(new URL('sw.js', dir), await bundleWorker(kept, constants));
        await writeFile(new URL('whole-site.json', dir), JSON.stringify(listWholeSite(whole)));
        logger.info(`keeps ${kept.length} files from the first visit on`);
      },
    },
  };
}

/** Adds the pages that have no file because the server renders them. What belongs to one vote is nothing to keep. */
async function withRendered(
  contents: Contents,
  render: (address: string) => Promise<Buffer>,
): Promise<Contents> {
  const all = new Map(contents);
  for (const address of onDemandAddresses()) {
    if (address.startsWith('/feedback/') || all.has(address)) continue;
    all.set(address, await render(address));
  }
  return all;
}
