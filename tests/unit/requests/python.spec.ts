import { expect, test } from '@playwright/test';
import { renderRequest } from '../../../src/requests/render/index.ts';
import { jsonOf } from '../../../src/requests/render/literal.ts';
import { EXAMPLES, environmentFor, filled } from './examples.ts';
import { has, run } from './run.ts';

/** Runs each piece of code with a stand-in for the package `requests`, which notes what it is given. */
const RUNNER = `import contextlib, io, json, os, sys, types
given = []
class Answer: status_code = 200; text = ""
def recorder(method):
    def call(url, **options):
        given.append({"method": method, "url": url, **options})
        return Answer()
    return call
sys.modules["requests"] = types.SimpleNamespace(**{name: recorder(name) for name in ("get", "post", "put", "delete")})
for piece in json.loads(PIECES):
    os.environ.update(piece["environment"])
    with contextlib.redirect_stdout(io.StringIO()): exec(compile(piece["code"], "request.py", "exec"), {})
print(json.dumps(given))
`;

function fillAll(json: unknown, fill: (text: string) => string): unknown {
  return JSON.parse(
    JSON.stringify(json, (_, value: unknown) => (typeof value === 'string' ? fill(value) : value)),
  );
}

if (has('python3')) {
  test('In Python, requests gets the address, the headers and the body of every request whole', () => {
    const pieces = EXAMPLES.map(({ request }) => ({
      environment: environmentFor(request),
      code: renderRequest(request, 'python'),
    }));
    // A string of JSON within a string of JSON is a string of Python too.
    const input = `PIECES = ${JSON.stringify(JSON.stringify(pieces))}\n${RUNNER}`;
    const given = JSON.parse(run('python3', ['-'], input)) as unknown[];
    for (const [at, { name, request }] of EXAMPLES.entries()) {
      const environment = environmentFor(request);
      const fill = (text: string) => filled(text, environment);
      const headers = Object.entries(request.headers).map(([header, value]): [string, string] => [
        header,
        fill(value),
      ]);
      const json = request.body === null ? undefined : jsonOf(request.body);
      const body = json === undefined ? { data: fill(request.body ?? '') } : { json: fillAll(json, fill) };
      expect(given[at], name).toEqual({
        method: request.method.toLowerCase(),
        url: fill(request.url),
        timeout: 10,
        ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
        ...(request.basic === null ? {} : { auth: request.basic.split(':').map(fill) }),
        ...(request.body === null ? {} : body),
      });
    }
  });
}
