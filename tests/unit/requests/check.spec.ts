import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readCatalogue } from '../../../src/build/secret-shapes/read.ts';
import { checkRequest } from '../../../src/requests/check/check.ts';
import { correctedRequest } from '../../../src/requests/check/correct.ts';
import { requestFacts } from '../../../src/requests/check/facts.ts';
import { recogniseProvider } from '../../../src/requests/check/provider.ts';
import { parseRequest } from '../../../src/requests/parse/parse.ts';
import { check, measure } from '../../bench/requests/measure.ts';

const providers = requestFacts(readCatalogue());

function examine(text: string) {
  const request = parseRequest(text);
  if (typeof request === 'string') throw new Error(`not read: ${request}`);
  const recognised = recogniseProvider(request, providers);
  const findings = checkRequest(request, recognised);
  return { findings, corrected: recognised && correctedRequest(request, recognised) };
}

test.describe('The check of a request', () => {
  test('names the line, what stands there and what belongs there', () => {
    const { findings } = examine(
      'curl https://api.openai.com/v1/models \\\n  -H "Authorization: Token $OPENAI_API_KEY"',
    );
    expect(findings).toEqual([
      { id: 'scheme-wrong', certainty: 'certain', line: 2, found: 'Token', expected: 'Bearer' },
    ]);
  });

  test('moves the key where the provider wants it and leaves out what was pasted', () => {
    const { findings, corrected } = examine(
      'curl -u me:FAKE "http://api.anthropic.com/v1/models?limit=3&api_key=FAKEEXAMPLE" -H "X-Own: 1"',
    );
    expect(findings.map(({ id }) => id)).toEqual(['wrong-place', 'extra-header-missing', 'not-https']);
    expect(corrected).toEqual({
      method: 'GET',
      url: 'https://api.anthropic.com/v1/models?limit=3',
      headers: { 'x-api-key': '$ANTHROPIC_API_KEY', 'anthropic-version': '2023-06-01', 'X-Own': '1' },
      basic: null,
      body: null,
    });
  });

  test('shows the sign that is wrong, and of a header without a colon its name', () => {
    expect(
      examine('curl https://api.groq.com/openai/v1/models -H “Authorization:Bearer”').findings[0],
    ).toMatchObject({
      id: 'curly-quotes',
      found: '“',
    });
    expect(
      examine('curl https://api.groq.com/openai/v1/models -H "Authorization Bearer FAKE1EXAMPLE"')
        .findings[0],
    ).toMatchObject({
      id: 'no-colon',
      found: 'Authorization',
    });
  });

  test('shows no key in any finding', () => {
    const { findings } = examine(
      'curl "https://api.openai.com/v1/models?key=FAKEEXAMPLE" -H "Authorization: FAKEEXAMPLE"',
    );
    expect(findings.map(({ id }) => id)).toEqual(['scheme-missing', 'second-credential']);
    expect(JSON.stringify(findings)).not.toContain('FAKEEXAMPLE');
  });

  test('says only what the form shows where it does not know the provider', () => {
    expect(
      examine("curl https://api.unknown.example -H 'X-Key: $KEY_A'").findings.map(({ id }) => id),
    ).toEqual(['not-expanded']);
  });

  test('keeps to its budget over the whole catalogue and the requests written by hand', () => {
    expect(check(measure())).toEqual([]);
  });

  test('never throws, whatever a request holds', () => {
    const hosts = fc.constantFrom(...providers.flatMap((one) => one.hosts).slice(0, 60));
    const header = fc.tuple(
      fc.constantFrom('Authorization', 'x-api-key', 'Key', 'Cookie'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(hosts, fc.webPath(), fc.array(header, { maxLength: 4 }), (host, path, headers) => {
        const list = headers.map(([name, value]) => ({ name, value }));
        const url = `https://${host.replace(/^\./, 'fake.')}${path}`;
        const { findings } = examine(JSON.stringify({ request: { method: 'GET', url, headers: list } }));
        expect(findings.every(({ line }) => line > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
