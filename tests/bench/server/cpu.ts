import { readFileSync } from 'node:fs';

/** Ticks of the clock that Linux counts processor time in, a second (`getconf CLK_TCK`). */
const TICKS = 100;

/**
 * The processor time that a process has used so far, with all its threads.
 * @returns seconds (proc_pid_stat(5), utime and stime)
 */
export function cpuSeconds(pid: number): number {
  // The name, second, is in brackets and may hold anything: count from behind it.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
