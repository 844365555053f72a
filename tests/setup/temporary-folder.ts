import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/**
 * A new folder that goes when this process does.
 * @param what says in its name what it is for, such as `votes`
 */
export function temporaryFolder(what: string): string {
  if (folders.length === 0) {
    process.on('exit', () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });
  }
  const folder = mkdtempSync(join(tmpdir(), `keyfix-${what}-`));
  folders.push(folder);
  return folder;
}
