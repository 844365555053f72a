import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { KeptFile } from './contents.ts';

const ENTRY = fileURLToPath(new URL('../../islands/service-worker/worker.ts', import.meta.url));

/**
 * Bundles the service worker into one classic script, which every browser takes.
 * @param kept what it keeps from the first visit on
 * @param constants as Vite's `define` has them
 */
export async function bundleWorker(
  kept: readonly KeptFile[],
  constants: Readonly<Record<string, string>>,
): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'browser',
    transform: {
      define: {
        ...constants,
        'process.env.NODE_ENV': '"production"',
        KEPT_AT_FIRST: JSON.stringify(kept),
      },
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  return output[0].code;
}
