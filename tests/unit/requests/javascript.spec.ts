import { runInNewContext } from 'node:vm';
import { expect, test } from '@playwright/test';
import { renderRequest } from '../../../src/requests/render/index.ts';
import { jsonOf } from '../../../src/requests/render/literal.ts';
import { EXAMPLES, environmentFor, filled } from './examples.ts';

/** JSON is written anew, with the values of variables escaped; any other body arrives as it stands. */
function bodyOf(body: string, fill: (text: string) => string): string {
  const json = jsonOf(body);
  if (json === undefined) return fill(body);
  return JSON.stringify(json, (_, value: unknown) => (typeof value === 'string' ? fill(value) : value));
}

/** Runs rendered code with a `fetch` that records what it is given. */
async function fetchGiven(code: string, env: Record<string, string>): Promise<unknown> {
  let given: unknown;
  const fetch = (url: string, options: object = {}) => {
    given = { url, ...options };
    return Promise.resolve({ status: 200, text: () => Promise.resolve('') });
  };
  const context = { fetch, btoa, process: { env }, console: { log: () => undefined } };
  await runInNewContext(`(async () => {${code}\n})()`, context);
  return JSON.parse(JSON.stringify(given));
}

test('In JavaScript, fetch gets the address, the headers and the body of every request whole', async () => {
  for (const { name, request } of EXAMPLES) {
    const environment = environmentFor(request);
    const fill = (text: string) => filled(text, environment);
    const { method, url, basic, body } = request;
    const headers = Object.entries(request.headers).map(([header, value]): [string, string] => [
      header,
      fill(value),
    ]);
    if (basic !== null) headers.push(['Authorization', `Basic ${btoa(fill(basic))}`]);
    expect(await fetchGiven(renderRequest(request, 'javascript'), environment), name).toEqual({
      url: fill(url),
      ...(method === 'GET' ? {} : { method }),
      ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
      ...(body === null ? {} : { body: bodyOf(body, fill) }),
    });
  }
});
