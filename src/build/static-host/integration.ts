import { rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Makes a folder for a host that only serves files: what a server would do for the pages is done now, or left out. */
export function staticHost(): AstroIntegration {
  let server: URL;
  return {
    name: 'keyfix:static-host',
    hooks: {
      'astro:route:setup': ({ route }) => {
        if (route.component.endsWith('src/pages/triage/[question].astro')) route.prerender = true;
      },
      'astro:config:done': ({ config }) => {
        server = config.build.server;
      },
      'astro:build:done': async () => {
        await rm(server, { recursive: true });
      },
    },
  };
}
