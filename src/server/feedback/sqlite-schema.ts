import type { DatabaseSync } from 'node:sqlite';

/**
 * `feedback.sqlite`, what readers said. Written by the server when a vote comes in, read by it and by `npm run
 * feedback`. One row a vote, for example:
 *
 *   id      0b54c7a1-… (random, made by whoever casts)     answer  no
 *   reader  a51c9f08-… (random, made in the browser)       reason  step-missing ('' for none)
 *   page    /guide/                                        words   Where is the dashboard? ('' for none; keys masked)
 *   part    check-format ('' for the whole page)           cast_at 1767225600000 (ms since 1970)
 *
 * `reader` is NULL where the browser kept no id: such votes never replace one another. No address, cookie or browser
 * name is stored. Old files are brought up to date here when they are opened: `user_version` counts the changes that a
 * file has seen. A file from a newer release is left alone and the store says so. Rows are kept until withdrawn.
 */
const CHANGES: readonly string[] = [
  `CREATE TABLE votes (
     id TEXT PRIMARY KEY,
     reader TEXT,
     page TEXT NOT NULL,
     part TEXT NOT NULL,
     answer TEXT NOT NULL,
     reason TEXT NOT NULL,
     words TEXT NOT NULL,
     cast_at INTEGER NOT NULL,
     UNIQUE (reader, page, part)
   ) STRICT;
   CREATE INDEX votes_with_words ON votes (cast_at DESC) WHERE words <> '';`,
];

function version(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}

/**
 * Makes an empty file, or one of an older release, what this release expects.
 * @throws Error where a newer release wrote the file
 */
export function bringUpToDate(database: DatabaseSync): void {
  if (version(database) === CHANGES.length) return;
  database.exec('BEGIN IMMEDIATE');
  // Read under the lock: another process may have been quicker.
  const seen = version(database);
  if (seen > CHANGES.length)
    throw new Error(
      `A newer release wrote the feedback file: version ${seen}, this release knows ${CHANGES.length}.`,
    );
  for (const change of CHANGES.slice(seen)) database.exec(change);
  database.exec(`PRAGMA user_version = ${CHANGES.length}; COMMIT`);
}
