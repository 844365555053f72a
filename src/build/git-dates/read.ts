import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** When each file last changed: its path from the project's folder, and an ISO 8601 date with time. */
export type GitDates = Readonly<Record<string, string>>;

/**
 * Asks git, once for all files, when each was last changed by a commit.
 * @param folder the project's folder
 * @returns nothing where there is no git or no history: a page then shows no date rather than a wrong one
 */
export function readGitDates(folder: string): GitDates {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: 'pipe' });
  try {
    const log = git('-c', 'core.quotePath=off', 'log', '--format=%x00%H %cI', '--name-only', '--relative');
    return parseLog(log, cutOff(resolve(folder, git('rev-parse', '--git-path', 'shallow').trim())));
  } catch {
    return {};
  }
}

/** The commits at which a shallow clone was cut off. They seem to have added every file, so they date none. */
function cutOff(file: string): Set<string> {
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
}

/**
 * Reads `git log --format=%x00%H %cI --name-only`, newest commit first.
 * @param skip hashes of commits that say nothing about when a file changed
 */
export function parseLog(log: string, skip: ReadonlySet<string> = new Set()): GitDates {
  const dates = new Map<string, string>();
  for (const commit of log.split('\0')) {
    const [head = '', ...files] = commit.split('\n').filter(Boolean);
    const [hash = '', date = ''] = head.split(' ');
    if (skip.has(hash)) continue;
    for (const file of files) if (!dates.has(file)) dates.set(file, date);
  }
  return Object.fromEntries(dates);
}
