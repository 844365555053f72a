import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readCatalogue } from '../../../src/build/secret-shapes/read.ts';
import { requestFacts } from '../../../src/requests/check/facts.ts';
import { renderRequest } from '../../../src/requests/render/index.ts';
import { examine, type Examined } from '../../../src/requests/show/examine.ts';
import { maskedTemplate } from '../../../src/requests/show/masked-template.ts';
import { reportFacts } from '../../../src/requests/show/report-facts.ts';
import { fakeKeys } from '../../support/fake-keys.ts';
import { leaks } from '../../support/leaks.ts';

const providers = requestFacts(readCatalogue());

function examined(text: string, chosen = ''): Examined {
  const one = examine(text, providers, chosen);
  if (typeof one === 'string') throw new Error(`not read: ${one}`);
  return one;
}

/** All that is shown of a paste, or left for the report. */
function shownOf(one: Examined): string {
  const { findings, known, line, language } = one;
  return JSON.stringify([
    findings.map((finding) => [finding, line(finding.line, finding.found)]),
    known && renderRequest(maskedTemplate(known.corrected), language),
    reportFacts(one),
  ]);
}

test.describe('A request that is examined', () => {
  test('says how its provider was told', () => {
    expect(examined('curl https://api.openai.com/v1/models').known?.by).toBe('host');
    expect(examined('curl https://proxy.example/v1/models').known).toBeUndefined();
    expect(examined('curl https://proxy.example/v1/models', 'openai').known?.by).toBe('choice');
  });

  test('takes a key that this site masked for a key, not for a placeholder', () => {
    const text = 'curl https://api.openai.com/v1/models -H "Authorization: Bearer sk-•••"';
    expect(examined(text).findings).toEqual([]);
    expect(examined(text.replace('•••', '••••••')).findings).toMatchObject([{ id: 'placeholder' }]);
  });

  test('leaves for the report whose it is, where it goes and how the key is sent', () => {
    const one = examined(
      'curl "https://api.openai.com/v1/models?user=7&x=1" -H "Authorization: Bearer $KEY"',
    );
    expect(reportFacts(one)).toEqual({
      provider: 'OpenAI',
      endpoint: 'GET https://api.openai.com/v1/models',
      format: 'Authorization: Bearer <key>',
    });
    expect(reportFacts(examined('curl -u me:FAKEFAKE https://a.example'))).toEqual({
      endpoint: 'GET https://a.example',
      format: 'Authorization: Basic base64(<user>:<key>)',
    });
  });

  test('shows the line around what was found where the line is long', () => {
    const long = `curl "https://api.openai.com/v1/models?${'a=1&'.repeat(200)}" -H "Authorization: Token $KEY"`;
    const { findings, line } = examined(long);
    const shown = line(findings[0]?.line ?? 0, findings[0]?.found);
    expect(shown).toContain('Authorization: Token $KEY');
    expect(shown.length).toBeLessThan(250);
  });

  test('shows no key of any shape, wherever it stands', () => {
    const keys = fakeKeys().filter(({ made }) => made === 'random');
    const forms: readonly ((key: string) => string)[] = [
      (key) => `curl -H 'Authorization: Token ${key}' http://api.openai.com/v1/models`,
      (key) => `curl "http://api.openai.com/v1/models?key=${key}" -H "${key}"`,
      (key) => `curl -u me:${key} https://api.unknown.example/x`,
      (key) => `fetch('https://api.stripe.com/v1/charges', { headers: { 'X-Key': '${key}' } })`,
    ];
    for (const [at, { key, provider }] of keys.entries()) {
      const form = forms[at % forms.length] ?? String;
      expect(leaks(shownOf(examined(form(key))), key, form), `${provider} ${at % forms.length}`).toBe(false);
    }
  });

  test('never throws, whatever was pasted', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'curl ',
        '-H ',
        '"',
        "'",
        '\\\n',
        'https://api.openai.com/',
        'fetch(',
        '{',
        '•••',
        '$K',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('', 'openai', 'nobody'),
        (all, chosen) => {
          const one = examine(all.join(''), providers, chosen);
          if (typeof one !== 'string') expect(shownOf(one)).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });
});
