import { expect, test } from '@playwright/test';
import { factsOfPaste } from '../../../src/report/from-paste.ts';
import type { EntryRef, Recognition } from '../../../src/recognise/types.ts';

const entry = (provider: string): EntryRef => ({
  id: `${provider}-x`,
  address: `/errors/${provider}/x/`,
  title: 'x',
  provider,
  providerName: provider,
  status: 401,
});

function recognised(part: Partial<Recognition>, ...providers: string[]): Recognition {
  const result = { entries: providers.map(entry), match: 'exact', score: 9, spans: [] } as const;
  return {
    kind: 'error',
    errors: [],
    results: [result],
    providers: [{ id: 'openai', name: 'OpenAI', score: 9, evidence: [] }],
    statuses: [401],
    sections: [],
    isNew: false,
    ...part,
  };
}

test.describe('What a paste says for the report', () => {
  test('is the message and the provider that the text told', () => {
    expect(factsOfPaste(' 401 invalid_api_key\n', recognised({}, 'openai'))).toEqual([
      ['error', '401 invalid_api_key'],
      ['provider', 'OpenAI'],
    ]);
  });

  test('names no provider where the first result is of another one or of several', () => {
    for (const providers of [['stripe'], ['openai', 'stripe'], []]) {
      expect(factsOfPaste('401', recognised({}, ...providers))).toEqual([['error', '401']]);
    }
  });

  test('is nothing for words and for keys', () => {
    for (const kind of ['words', 'key'] as const)
      expect(factsOfPaste('x', recognised({ kind }, 'openai'))).toEqual([]);
  });

  test('is nothing for what was typed and is no message that is known', () => {
    const near = { entries: [entry('http')], match: 'possible', score: 1, spans: [] } as const;
    expect(factsOfPaste('Authorization: Bearer', recognised({ results: [near] }))).toEqual([]);
    expect(factsOfPaste('HTTP/1.1 499\n\nnew here', recognised({ results: [near] }))).not.toEqual([]);
  });

  test('is the part of a long text where the error stands, from the start of a line', () => {
    const log = 'INFO nothing to see here\n'.repeat(400);
    const text = `${log}ERROR 401 invalid_api_key\n${log}`;
    const start = text.indexOf('401');
    const span = { start, end: start + 3 };
    const [[, said] = []] = factsOfPaste(text, recognised({ errors: [{ results: [], span }] }, 'openai'));
    expect(said).toMatch(/^INFO nothing to see here\n/);
    expect(said).toContain('\nERROR 401 invalid_api_key\n');
    expect(said?.length).toBeLessThanOrEqual(2000);
  });

  test('is not longer where a text has one endless line', () => {
    const text = `${'x'.repeat(50_000)} 401 ${'y'.repeat(50_000)}`;
    const span = { start: 50_001, end: 50_004 };
    const [[, said] = []] = factsOfPaste(text, recognised({ errors: [{ results: [], span }] }));
    expect(said).toContain(' 401 ');
    expect(said?.length).toBeLessThanOrEqual(2000);
  });
});
