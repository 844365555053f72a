import { expect, test } from '@playwright/test';
import { cpuSeconds } from '../bench/server/cpu.ts';
import { median } from '../bench/server/median.ts';
import { readReport } from '../bench/server/wrk.ts';

test.describe('The benchmark of the server', () => {
  test('reads what wrk prints, failures included', () => {
    const report = `Running 5s test @ http://127.0.0.1:4460/guide/
  Latency Distribution
     50%  102.60us
     99%    1.20ms
  6736 requests in 6.08s, 5.06MB read
  Socket errors: connect 1, read 2, write 0, timeout 3
  Non-2xx or 3xx responses: 4
Requests/sec:   1108.71`;
    expect(readReport(report)).toEqual({ requests: 6736, perSecond: 1108.71, p99: 1.2, failures: 10 });
    expect(readReport('     99%  379.85us').p99).toBeCloseTo(0.37985);
    expect(readReport('     99%  2.50s').p99).toBe(2500);
  });

  test('is not moved by an odd figure', () => {
    expect(median([3, 1, 1000])).toBe(3);
    expect(() => median([])).toThrow(RangeError);
  });

  test('counts processor time, not time that passes', () => {
    const before = cpuSeconds(process.pid);
    const end = performance.now() + 200;
    while (performance.now() < end) Math.random();
    const used = cpuSeconds(process.pid) - before;
    expect(used).toBeGreaterThan(0);
    expect(used).toBeLessThan(5);
  });
});
