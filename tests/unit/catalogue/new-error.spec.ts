import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { commandFor } from '../../../src/build/catalogue/new-error/again.ts';
import { CATALOGUE_FOLDER, readProvider } from '../../../src/build/catalogue/read.ts';

const SCRIPT = join(import.meta.dirname, '../../../src/build/catalogue/new-error/main.ts');

/** `npm run new:error` with flags over a copy of some files of the catalogue. */
function newError(folder: string, flags: Record<string, string | string[]>) {
  const args = Object.entries(flags).flatMap(([flag, value]) =>
    [value].flat().flatMap((one) => [`--${flag}`, one]),
  );
  const env = { ...process.env, CATALOGUE_FOLDER: folder };
  return spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8', env, input: '' });
}

const ERROR = {
  short: 'key-asleep',
  message: 'The key {key} is asleep.',
  status: '401',
  where: 'JSON body `error.message`',
  meaning: 'The key rests.',
  cause: ['revoked', 'expired'],
  fix: 'Wake it. The same request then answers `200`.',
  section: 'expired-or-revoked',
  confidence: 'documented',
  source: 'https://docs.example.com/errors',
};
const PROVIDER = {
  provider: 'sleepy',
  name: 'Sleepy',
  category: 'ai',
  scheme: 'header',
  header: 'Authorization',
  format: 'Bearer <key>',
  'auth-source': 'https://docs.example.com/auth',
};

test.describe('npm run new:error', () => {
  let folder: string;
  test.beforeEach(() => {
    folder = temporaryFolder('catalogue');
    for (const file of ['http.json', 'openai.json']) cpSync(join(CATALOGUE_FOLDER, file), join(folder, file));
  });

  test('adds an error to a provider’s file and says where its page is', () => {
    const { status, stdout } = newError(folder, { provider: 'openai', ...ERROR });
    expect(stdout).toContain('/errors/openai/key-asleep/');
    expect(status).toBe(0);
    const error = readProvider(join(folder, 'openai.json')).errors.at(-1);
    expect(error).toMatchObject({ id: 'openai-key-asleep', status: 401, causes: ['revoked', 'expired'] });
  });

  test('starts a file for a provider that has none', () => {
    expect(newError(folder, { ...PROVIDER, ...ERROR }).status).toBe(0);
    const provider = readProvider(join(folder, 'sleepy.json'));
    expect(provider).toMatchObject({ name: 'Sleepy', auth: { format: 'Bearer <key>' } });
    expect(provider.errors).toHaveLength(1);
  });

  test('writes nothing that breaks a rule, says why, and gives the command back to be mended', () => {
    const before = readFileSync(join(folder, 'openai.json'), 'utf8');
    const { status, stderr } = newError(folder, { provider: 'openai', ...ERROR, section: 'nowhere' });
    expect(status).toBe(1);
    expect(stderr).toContain('openai-key-asleep leads to "nowhere", which the guide does not have');
    expect(stderr).toContain("--section 'nowhere'");
    expect(readFileSync(join(folder, 'openai.json'), 'utf8')).toBe(before);
  });

  test('names the answers that are missing where nobody can be asked', () => {
    const { status, stderr } = newError(folder, { provider: 'openai', short: 'key-asleep' });
    expect(stderr).toContain('--message, --where');
    expect(status).toBe(1);
  });

  test('gives answers back so that a shell takes them whole', () => {
    expect(commandFor({ provider: 'acme', fix: "don't", cause: ['expired', 'revoked'] })).toBe(
      [
        'npm run new:error --',
        "--provider 'acme'",
        String.raw`--fix 'don'\''t'`,
        "--cause 'expired'",
        "--cause 'revoked'",
      ].join(' \\\n  '),
    );
  });
});
