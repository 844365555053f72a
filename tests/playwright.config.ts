import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './setup/chromium.ts';
import { temporaryFolder } from './setup/temporary-folder.ts';

const PORT = Number(process.env.TEST_PORT ?? 4400);
const executablePath = findChromium();
// Workers load this file again: they must find the same data folder as the server.
const dataFolder = (process.env.TEST_DATA_DIR ??= temporaryFolder('test'));

const browser = {
  ...devices['Desktop Chrome'],
  launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath ? { executablePath } : {}) },
};

export default defineConfig({
  testDir: '.',
  outputDir: '.output/results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // A busy machine with two cores needs twice what a quiet one does: a slow test is not a failed one.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? [['list'], ['json', { outputFile: '.output/report.json' }]] : [['list']],
  // What works offline has tests of its own: elsewhere pages and files come from the server, each time.
  use: { baseURL: `http://localhost:${PORT}`, trace: 'retain-on-failure', serviceWorkers: 'block' },
  projects: [
    { name: 'unit', testDir: 'unit' },
    { name: 'e2e', testDir: 'e2e', use: browser },
    { name: 'a11y', testDir: 'a11y', use: browser },
  ],
  webServer: {
    command: 'node src/server/main.ts',
    cwd: '..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    env: { PORT: String(PORT), HOST: 'localhost', DATA_DIR: dataFolder, VOTES_PER_MINUTE: '100000' },
  },
});
