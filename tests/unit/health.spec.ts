import { expect, test } from '@playwright/test';
import Fastify from 'fastify';
import { addHealth } from '../../src/server/operations/health.ts';
import { captureConsole, withoutQueries } from '../../src/server/operations/log.ts';

test.describe('A server that cannot keep up', () => {
  test('sends new requests away at once, and still says that it lives', async () => {
    const app = Fastify();
    await addHealth(app, () => Promise.resolve());
    app.get('/', () => 'a page');
    await app.ready();
    expect((await app.inject('/')).statusCode).toBe(200);
    // Nothing else gets a turn for longer than the second over which lateness is measured.
    const end = performance.now() + 2500;
    while (performance.now() < end) Math.sqrt(2);
    await expect.poll(async () => (await app.inject('/')).statusCode, { intervals: [20] }).toBe(503);
    const away = await app.inject('/');
    expect(Number(away.headers['retry-after'])).toBeGreaterThan(0);
    expect(away.headers['content-type']).toContain('application/problem+json');
    expect((await app.inject('/healthz')).statusCode).toBe(200);
    await expect.poll(async () => (await app.inject('/')).statusCode).toBe(200);
    await app.close();
  });
});

test.describe('What is said through the console', () => {
  test('loses the queries of its addresses', () => {
    expect(withoutQueries('GET http://localhost/triage/?key=typed#x failed: why?')).toBe(
      'GET http://localhost/triage/?… failed: why?',
    );
  });

  test('comes into the log at its own level', () => {
    const said: string[] = [];
    const own = { log: console.log, info: console.info, warn: console.warn, error: console.error };
    try {
      const say = (level: string) => (text: string) => void said.push(`${level}: ${text}`);
      captureConsole({ info: say('info'), warn: say('warn'), error: say('error') } as never);
      console.log('a %s', 'word');
      console.error(new Error('broken?key=typed').message);
    } finally {
      Object.assign(console, own);
    }
    expect(said).toEqual(['info: a word', 'error: broken?…']);
  });
});
