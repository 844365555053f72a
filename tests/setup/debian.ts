import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Servers stand here, which not everybody has on the path. */
const MORE_FOLDERS = ['/usr/local/sbin', '/usr/sbin'];

/**
 * Finds a program, or gets it as Debian's package.
 * @throws Error where it is neither there nor to be had
 */
export function debianProgram(name: string, packageName = name): string {
  const found = find(name) ?? (install(packageName), find(name));
  if (!found) throw new Error(`There is no ${name}: install the package ${packageName}.`);
  return found;
}

function find(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...MORE_FOLDERS];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function install(packageName: string): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  // RUNLEVEL keeps a package from starting its service.
  const env = { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' };
  for (const task of [['update'], ['install', '--yes', '--no-install-recommends', packageName]]) {
    const line = [...asRoot, 'apt-get', ...task].join(' ');
    console.error(`> ${line}`);
    spawnSync('env', line.split(' '), { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}
