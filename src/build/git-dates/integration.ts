import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readGitDates } from './read.ts';

const MODULE = 'virtual:git-dates';
const RESOLVED = `\0${MODULE}`;

/**
 * Gives pages the dates of their files as a module, read from git once a build. What is rendered on request takes them
 * from the build too: a server may have neither git nor the history.
 */
export function gitDates(): AstroIntegration {
  return {
    name: 'git-dates',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'git-dates',
                resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
                load: (id: string) => (id === RESOLVED ? moduleOf(fileURLToPath(config.root)) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}

function moduleOf(root: string): string {
  const words = Object.entries(readGitDates(root)).filter(([file]) => file.startsWith('src/content/'));
  return `export default ${JSON.stringify(Object.fromEntries(words))};`;
}
