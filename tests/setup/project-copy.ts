import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project that a test may break and build. */
export interface ProjectCopy {
  /** Its path, with a slash at its end. */
  folder: string;
  /**
   * Builds it as `npm run build` does.
   * @param flags such as `--static`
   * @returns how the build ended and everything it printed
   */
  build: (...flags: string[]) => Promise<{ status: number | null; output: string }>;
  remove: () => void;
}

/** Copies the project, without its build and its tests, into a folder for temporary files. */
export function copyProject(): ProjectCopy {
  const folder = `${mkdtempSync(join(tmpdir(), 'keyfix-copy-'))}/`;
  for (const part of PARTS) cpSync(PROJECT + part, folder + part, { recursive: true, force: true });
  linkModules(folder);
  return {
    folder,
    build: (...flags) => build(folder, flags),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Shares the installed packages, but not the caches beside them: a broken copy must not leave its words in ours. */
function linkModules(folder: string): void {
  mkdirSync(`${folder}node_modules`);
  const packages = readdirSync(`${PROJECT}node_modules`).filter((name) => !name.startsWith('.'));
  for (const name of packages) {
    symlinkSync(`${PROJECT}node_modules/${name}`, `${folder}node_modules/${name}`);
  }
}

function build(folder: string, flags: string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    const astro = spawn(process.execPath, ['src/build/main.ts', ...flags], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    astro.stdout.on('data', collect);
    astro.stderr.on('data', collect);
    astro.on('close', (status) => {
      resolve({ status, output });
    });
  });
}
