import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseLog, readGitDates } from '../../src/build/git-dates/read.ts';

const MARCH = '2024-03-01T10:00:00Z';
const APRIL = '2024-04-02T11:30:00Z';

test.describe('The date of a file', () => {
  let folder = '';

  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'keyfix-git-'));
  });

  test.afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function git(...args: string[]): void {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder });
  }

  function commit(date: string, file: string, words: string): void {
    writeFileSync(join(folder, file), words);
    git('add', '.');
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'words'], {
      cwd: folder,
      env: { ...process.env, GIT_COMMITTER_DATE: date },
    });
  }

  test('is that of the last commit that changed it', () => {
    git('init', '-q');
    commit(MARCH, 'stays.md', 'one');
    commit(MARCH, 'changes.md', 'one');
    commit(APRIL, 'changes.md', 'two');
    const dates = readGitDates(folder);
    expect(Date.parse(dates['stays.md'] ?? '')).toBe(Date.parse(MARCH));
    expect(Date.parse(dates['changes.md'] ?? '')).toBe(Date.parse(APRIL));
  });

  test('is counted from the project where that is a folder of a larger repository', () => {
    git('init', '-q');
    mkdirSync(join(folder, 'site'));
    commit(MARCH, 'site/für alle.md', 'one');
    expect(Object.keys(readGitDates(join(folder, 'site')))).toEqual(['für alle.md']);
  });

  test('is unknown without git, without a commit, and at the end of a shallow clone', () => {
    expect(readGitDates(folder)).toEqual({});
    git('init', '-q');
    expect(readGitDates(folder)).toEqual({});
    commit(MARCH, 'stays.md', 'one');
    commit(APRIL, 'changes.md', 'one');
    commit(APRIL, 'changes.md', 'two');
    git('clone', '-q', '--depth', '2', `file://${folder}`, 'shallow');
    expect(Object.keys(readGitDates(join(folder, 'shallow')))).toEqual(['changes.md']);
  });

  test('skips the commits that it is told to skip', () => {
    expect(parseLog('\0aaa 2024-04-02\n\nnew.md\n\0bbb 2024-03-01\n\nold.md\n', new Set(['bbb']))).toEqual({
      'new.md': '2024-04-02',
    });
  });
});
