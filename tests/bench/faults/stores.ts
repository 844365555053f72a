import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Something that keeps the feedback file from being written. */
export interface StoreFault {
  what: string;
  /** What node is started with, so that the fault can befall it. */
  through: readonly string[];
  /**
   * Brings the fault about, for a server that has not opened the file yet.
   * @returns how to take it away again
   */
  begin: (process: number, file: string) => () => void;
}

/** Bytes that a file may have: room for some dozens of votes with words. */
const ROOM = 300_000;

/** Root without this capability is held to a file's permissions as everybody is. */
const AS_EVERYBODY = ['setpriv', '--bounding-set=-dac_override', '--inh-caps=-dac_override'];

function limitFiles(process: number, bytes: number | 'unlimited'): void {
  const { status, stderr } = spawnSync('prlimit', ['--pid', String(process), `--fsize=${bytes}:unlimited`]);
  if (status !== 0) throw new Error(`prlimit: ${stderr.toString()}`);
}

export const STORE_FAULTS: readonly StoreFault[] = [
  {
    what: 'the disk takes no more',
    through: [],
    begin(process) {
      limitFiles(process, ROOM);
      return () => {
        limitFiles(process, 'unlimited');
      };
    },
  },
  {
    what: 'the file is read-only',
    through: process.getuid?.() === 0 ? AS_EVERYBODY : [],
    begin(_process, file) {
      const folder = join(file, '..');
      chmodSync(file, 0o444);
      chmodSync(folder, 0o555);
      return () => {
        chmodSync(folder, 0o755);
        chmodSync(file, 0o644);
      };
    },
  },
  {
    what: 'another process holds the file',
    through: [],
    begin(_process, file) {
      const other = new DatabaseSync(file);
      other.exec('BEGIN EXCLUSIVE');
      return () => {
        other.close();
      };
    },
  },
];
