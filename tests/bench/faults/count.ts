import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Ballot } from './ballots.ts';

/**
 * Holds the feedback file against what was cast.
 * @param stored the ballots that were answered with "stored"
 * @param cast all that were sent
 * @returns one sentence a fault
 */
export function recount(folder: string, stored: readonly Ballot[], cast: readonly Ballot[]): string[] {
  const database = new DatabaseSync(join(folder, 'feedback.sqlite'), { readOnly: true });
  const rows = database.prepare('SELECT id, reader FROM votes').all() as unknown as Ballot[];
  const [{ integrity_check: sound } = {}] = database.prepare('PRAGMA integrity_check').all();
  database.close();
  const kept = new Set(rows.map(({ id }) => id));
  const sent = new Set(cast.map(({ id }) => id));
  const missing = stored.filter(({ id }) => !kept.has(id)).length;
  const twice = rows.length - new Set(rows.map(({ reader }) => reader)).size;
  const invented = rows.filter(({ id }) => !sent.has(id)).length;
  return [
    ...(missing > 0 ? [`${missing} of ${stored.length} acknowledged votes are not in the file`] : []),
    ...(twice > 0 ? [`${twice} votes are in the file twice`] : []),
    ...(invented > 0 ? [`${invented} votes are in the file that nobody cast`] : []),
    ...(sound === 'ok' ? [] : [`the file is damaged: ${String(sound)}`]),
  ];
}
