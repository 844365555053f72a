/** What stands behind a file's name in its compressed forms, by content coding: nginx and Caddy look for the same. */
export const SUFFIXES = { br: '.br', gzip: '.gz' } as const;
