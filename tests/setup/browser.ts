/** Gets a browser for the tests: an installed Chromium, else Playwright's own, else Debian's package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';

/** A download that stands still must not hold up everything else. */
const PATIENCE_MS = 5 * 60_000;

function run(command: string, ...args: string[]): boolean {
  console.log(`> ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env, timeout: PATIENCE_MS }).status === 0;
}

/** Runs a command as root, where this is allowed without a password. */
function runAsRoot(...command: [string, ...string[]]): boolean {
  return process.getuid?.() === 0 ? run(...command) : run('sudo', '--non-interactive', ...command);
}

/** A browser that is there may still lack a library that it needs: only one that starts will do. */
async function starts(): Promise<boolean> {
  const executablePath = findChromium();
  try {
    const browser = await chromium.launch({
      args: CHROMIUM_FLAGS,
      ...(executablePath ? { executablePath } : {}),
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

const attempts = [
  () => true,
  () => run('npx', 'playwright', 'install', 'chromium'),
  // Downloaded and yet it does not start: it lacks a library.
  () => existsSync(chromium.executablePath()) && runAsRoot('npx', 'playwright', 'install-deps', 'chromium'),
  () => runAsRoot('apt-get', 'update'),
  () => runAsRoot('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'),
];

let ready = false;
for (const attempt of attempts) if (!ready) ready = attempt() && (await starts());
if (!ready) {
  console.error('No browser to test with: install Chromium, or name one in CHROMIUM_PATH.');
  process.exitCode = 1;
}
