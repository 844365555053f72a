import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '../../support/test.ts';
import { startServer, type RunningServer } from '../../setup/server.ts';
import { storedVotes } from '../../setup/votes.ts';

let folder: string;
let server: RunningServer | undefined;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyfix-own-'));
});
test.afterEach(async () => {
  await server?.stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function post(vote: object, address = server?.origin ?? ''): Promise<Response> {
  return fetch(`${address}/api/feedback/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ page: '/guide/', answer: 'yes', ...vote }),
  });
}

test('A vote that was answered survives a server that is killed right then', async () => {
  for (let round = 0; round < 3; round++) {
    server = await startServer({ environment: { DATA_DIR: folder } });
    const id = randomUUID();
    const response = await post({ id });
    await server.stop('SIGKILL');
    expect(response.status).toBe(201);
    expect(storedVotes(folder, 'id', id)).toHaveLength(1);
  }
});

test('A server that is asked to stop closes its file, so nothing is left beside it', async () => {
  server = await startServer({ environment: { DATA_DIR: folder } });
  const id = randomUUID();
  await post({ id });
  await server.stop('SIGTERM');
  expect(server.process.exitCode).toBe(0);
  expect(storedVotes(folder, 'id', id)).toHaveLength(1);
});

test('An address that votes too fast is told how long to wait, and nothing more is stored', async () => {
  server = await startServer({ environment: { DATA_DIR: folder, VOTES_PER_MINUTE: '2' } });
  for (let vote = 0; vote < 2; vote++) expect((await post({})).status).toBe(201);
  const id = randomUUID();
  const response = await post({ id });
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await response.json()).toMatchObject({ status: 429, title: 'Too Many Requests' });
  expect(storedVotes(folder, 'id', id)).toEqual([]);

  const form = await fetch(`${server.origin}/api/feedback/`, {
    method: 'POST',
    body: new URLSearchParams({ page: '/guide/', answer: 'no', words: 'Do not lose me.' }),
  });
  expect(form.status).toBe(429);
  expect(Number(form.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await form.text()).toContain('Do not lose me.');
});

test('No address is in the file', async () => {
  server = await startServer({ environment: { DATA_DIR: folder } });
  await post({ words: 'hello' });
  const database = new DatabaseSync(join(folder, 'feedback.sqlite'), { readOnly: true });
  const columns = database.prepare('PRAGMA table_info(votes)').all();
  database.close();
  expect(columns.map(({ name }) => name)).toEqual([
    'id',
    'reader',
    'page',
    'part',
    'answer',
    'reason',
    'words',
    'cast_at',
  ]);
});

test.describe('A store that can’t be used', () => {
  test('refuses votes for a while, and pages are served all the same', async () => {
    writeFileSync(join(folder, 'taken'), '');
    server = await startServer({ environment: { DATA_DIR: join(folder, 'taken') } });
    const response = await post({});
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${server.origin}/guide/`)).status).toBe(200);
    expect((await fetch(`${server.origin}/feedback/thanks/?vote=${randomUUID()}`)).status).toBe(503);
    rmSync(join(folder, 'taken'));
    expect((await post({})).status, 'without a new start').toBe(201);
  });

  test('because another process holds the file takes votes again afterwards, and pages come at once', async () => {
    server = await startServer({ environment: { DATA_DIR: folder } });
    expect((await post({})).status).toBe(201);
    chmodSync(join(folder, 'feedback.sqlite'), 0o600);
    const other = new DatabaseSync(join(folder, 'feedback.sqlite'));
    other.exec('BEGIN EXCLUSIVE');
    const refused = post({});
    const asked = Date.now();
    expect((await fetch(`${server.origin}/guide/`)).status).toBe(200);
    expect(Date.now() - asked, 'a page does not wait for the store').toBeLessThan(1000);
    expect((await refused).status).toBe(503);
    other.exec('ROLLBACK');
    other.close();
    expect((await post({})).status).toBe(201);
  });
});
