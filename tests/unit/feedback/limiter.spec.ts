import { expect, test } from '@playwright/test';
import { createVoteLimiter, networkOf } from '../../../src/server/feedback/limiter.ts';

test.describe('The limit', () => {
  test('lets one address vote so often a minute, then says how long to wait', async () => {
    const limiter = createVoteLimiter(3);
    for (let vote = 0; vote < 3; vote++) expect(await limiter.take('192.0.2.1')).toBeUndefined();
    const wait = await limiter.take('192.0.2.1');
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
  });

  test('does not count one address’s votes against another', async () => {
    const limiter = createVoteLimiter(1);
    await limiter.take('192.0.2.1');
    expect(await limiter.take('192.0.2.2')).toBeUndefined();
  });

  test('takes an IPv6 network for one, since one machine has all its addresses', async () => {
    const limiter = createVoteLimiter(1);
    await limiter.take('2001:db8:0:7::1');
    expect(await limiter.take('2001:db8:0:7:ffff::2')).toBeGreaterThan(0);
    expect(await limiter.take('2001:db8:0:8::1')).toBeUndefined();
  });
});

for (const [address, network] of [
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:0DB8:0000:0007:a:b:c:d', '2001:db8:0:7'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
] as const) {
  test(`${address} is of the network ${network}`, () => {
    expect(networkOf(address)).toBe(network);
  });
}
