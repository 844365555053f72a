/**
 * The checklist's part of the build: gives the pages their data as the module `virtual:triage`, and lets no build
 * through with a graph that a reader could get lost in.
 */
import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { loadTriage, triageFiles } from './load.ts';
import { problemsOf } from './problems.ts';

const MODULE = 'virtual:triage';
const RESOLVED = `\0${MODULE}`;

/** Turns the files into one module of data, read anew when one of them changes. */
function triageModule(): Plugin {
  return {
    name: 'keyfix:triage',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const file of triageFiles()) this.addWatchFile(file);
      const data = JSON.stringify(loadTriage());
      const version = createHash('sha256').update(data).digest('hex').slice(0, 12);
      return `export const data = ${data}; export const version = '${version}';`;
    },
  };
}

/** @throws {Error} at the start of a build, naming file and key of every fault in the graph */
export function triage(): AstroIntegration {
  return {
    name: 'keyfix:triage',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [triageModule()] } });
      },
      'astro:build:start': () => {
        const problems = problemsOf(loadTriage());
        if (problems.length > 0) throw new Error(`The checklist has faults:\n${problems.join('\n')}`);
      },
      'astro:server:start': ({ logger }) => {
        for (const problem of problemsOf(loadTriage())) logger.warn(problem);
      },
    },
  };
}
