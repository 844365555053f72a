import { expect, test } from '@playwright/test';
import { readAnswers, type RawAnswer } from '../bench/hostile/answers.ts';
import { send } from '../bench/hostile/send.ts';

/** Sends a request as it is spelled, on a connection of its own. */
async function answersTo(baseURL: string | undefined, request: string): Promise<RawAnswer[]> {
  const { port } = new URL(baseURL ?? '');
  return readAnswers(await send(Number(port), Buffer.from(request, 'latin1')), false);
}

const CASES: [what: string, request: string, statuses: number[]][] = [
  ['without a host', 'GET / HTTP/1.1\r\n\r\n', [400]],
  ['with a host that is none', 'GET / HTTP/1.1\r\nHost: name@localhost\r\n\r\n', [400]],
  ['of HTTP/1.0, which needs no host', 'GET / HTTP/1.0\r\n\r\n', [200]],
  [
    'for a whole address',
    'GET http://localhost/guide/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    [200],
  ],
  ['that expects what nobody knows', 'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: tea\r\n\r\n', [417]],
  ['to trace', 'TRACE /nowhere/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', [405]],
  [
    'whose path starts like a host',
    'GET /\\..%5cx>y HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    [404],
  ],
  ['that is none', 'what is this\r\n\r\n', [400]],
  [
    'with two ends, before another',
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /faq/ HTTP/1.1\r\nHost: localhost\r\n\r\n',
    [400],
  ],
];

for (const [what, request, statuses] of CASES) {
  test(`A request ${what} is answered ${statuses.join(', ')}, with the security headers`, async ({
    baseURL,
  }) => {
    const answers = await answersTo(baseURL, request);
    expect(answers.map(({ status }) => status)).toEqual(statuses);
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
}
