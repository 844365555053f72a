/** Gets a browser for the tests: an installed Chromium, else Playwright's own, else Debian's package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';

function run(command: string, ...args: string[]): boolean {
  console.log(`> ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

const attempts: (() => boolean)[] = [
  () => findChromium() !== undefined || existsSync(chromium.executablePath()),
  () => run('npx', 'playwright', 'install', 'chromium') && existsSync(chromium.executablePath()),
  () => {
    const aptGet: [string, ...string[]] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', 'apt-get'];
    const [first, ...rest] = aptGet;
    run(first, ...rest, 'update');
    return run(first, ...rest, 'install', '--yes', '--no-install-recommends', 'chromium');
  },
];

if (!attempts.some((attempt) => attempt())) {
  console.error('No browser to test with: install Chromium, or name one in CHROMIUM_PATH.');
  process.exit(1);
}
