import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { bringUpToDate } from './sqlite-schema.ts';
import type { CheckedVote, SaveOutcome, StoredVote, Tally, VoteOperations } from './store.ts';

/** How long to wait for another process that holds the file, in milliseconds. */
const LOCK_WAIT = 2000;

const COLUMNS = 'id, reader, page, part, answer, reason, words, cast_at AS castAt';

export interface SqliteOptions {
  /** The database's file. */
  file: string;
  /** Only reads; a file that does not exist is an error then. */
  readOnly?: boolean;
}

/** Opens the file, durable: a commit returns when its pages are on disk. */
export function openDatabase({ file, readOnly = false }: SqliteOptions): DatabaseSync {
  if (!readOnly) mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { readOnly, timeout: LOCK_WAIT });
  try {
    if (readOnly) return database;
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    bringUpToDate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The operations on votes, within whatever transaction the caller has open. */
export class SqliteVotes implements VoteOperations {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  save(vote: CheckedVote): SaveOutcome {
    if (this.#insert(vote)) return 'created';
    const { id, reader, page, part, answer, reason, words, castAt } = vote;
    const known = this.find(id);
    if (!known) {
      // The reader's earlier vote on this place is in the way, under another id.
      this.#sql('DELETE FROM votes WHERE reader = ? AND page = ? AND part = ?').run(reader, page, part);
      this.#insert(vote);
      return 'replaced';
    }
    if (known.reader !== reader || known.page !== page || known.part !== part) return 'conflict';
    this.#sql(
      'UPDATE votes SET answer = ?, reason = coalesce(?, reason), words = coalesce(?, words), cast_at = ? WHERE id = ?',
    ).run(answer, reason, words, castAt, id);
    return 'replaced';
  }

  withdraw(id: string): boolean {
    return this.#sql('DELETE FROM votes WHERE id = ?').run(id).changes > 0;
  }

  find(id: string): StoredVote | undefined {
    return this.#sql(`SELECT ${COLUMNS} FROM votes WHERE id = ?`).get(id) as StoredVote | undefined;
  }

  tallies(): Tally[] {
    return this.#sql(
      'SELECT page, part, answer, reason, count(*) AS count FROM votes GROUP BY page, part, answer, reason',
    ).all() as unknown as Tally[];
  }

  latestWords(limit: number): StoredVote[] {
    return this.#sql(
      `SELECT ${COLUMNS} FROM votes WHERE words <> '' ORDER BY cast_at DESC, rowid DESC LIMIT ?`,
    ).all(limit) as unknown as StoredVote[];
  }

  probe(): void {
    // Written and undone: what a full disk or a read-only file refuses, this refuses too.
    this.#database.exec(
      "SAVEPOINT probe; INSERT INTO votes VALUES ('probe', NULL, '', '', '', '', '', 0); ROLLBACK TO probe; RELEASE probe",
    );
  }

  /** @returns whether nothing was in the way: neither the id nor a vote of the same reader on the same place */
  #insert({ id, reader, page, part, answer, reason, words, castAt }: CheckedVote): boolean {
    const insert = this.#sql(
      'INSERT INTO votes (id, reader, page, part, answer, reason, words, cast_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    );
    return insert.run(id, reader, page, part, answer, reason ?? '', words ?? '', castAt).changes > 0;
  }

  #sql(text: string): StatementSync {
    const statement = this.#statements.get(text) ?? this.#database.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }
}
