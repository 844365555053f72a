import type { Plugin } from 'vite';

/** The module that Vite wraps every `import()` with. */
const ID = '\0vite/preload-helper.js';

/**
 * Asks for what a part of the page needs together with the part, instead of one after the other. `deps` are files of
 * the build, seen from its top; this module lies one folder below it.
 */
const CODE = `
const seen = new Set();
export const __vitePreload = (load, deps = []) => {
  for (const dep of deps) {
    if (seen.has(dep)) continue;
    seen.add(dep);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL('../' + dep, import.meta.url).href;
    document.head.append(link);
  }
  return load();
};
`;

/**
 * Puts a helper of a quarter of the bytes in place of Vite's, which every page carries: all styles here belong to
 * pages, so there are none to wait for, and there is no nonce to pass on. A part that brings styles of its own fails
 * the build.
 */
export function preloadHelper(): Plugin {
  return {
    name: 'keyfix:preload-helper',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return id === ID && this.environment.name === 'client' ? CODE : undefined;
    },
    generateBundle: {
      // Vite writes the lists of deps at this point itself.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          const deps =
            file.type === 'chunk' ? /__vite__mapDeps=.*?\[(".*?)\]/.exec(file.code)?.[1] : undefined;
          if (deps?.includes('.css"')) {
            this.error(
              `${file.fileName} loads styles late: import them in a page, or give Vite its helper back`,
            );
          }
        }
      },
    },
  };
}
