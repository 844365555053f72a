import { expect, test } from '@playwright/test';
import { isOneSlip } from '../../../src/recognise/match/typed.ts';
import { recognise } from '../../../src/recognise/recognise.ts';
import type { Recognition } from '../../../src/recognise/types.ts';
import { catalogueIndex } from '../../setup/catalogue.ts';

const read = (text: string): Recognition => recognise(text, catalogueIndex());
const firstId = (text: string): string => read(text).results[0]?.entries[0]?.id ?? '';
const told = (text: string): string[] => read(text).providers.map(({ id }) => id);

test.describe('Typed words that name somebody whom the catalogue does not have', () => {
  for (const [text, id] of [
    ['quuxly 401 invalid api key', 'http-401-unauthorized'],
    ['quuxly api key not valid', 'http-401-unauthorized'],
    ['quuxly authentication failed', 'http-401-unauthorized'],
    ['quuxly 403 access denied', 'http-403-forbidden'],
    ['quuxly 429', 'http-429-too-many-requests'],
  ] as const) {
    test(`lead to the generic entry: "${text}"`, () => {
      expect(firstId(text)).toBe(id);
    });
  }

  test('lead to a provider all the same where they hold its own wording', () => {
    expect(firstId('quuxly your credit balance is too low to access')).toBe(
      'anthropic-credit-balance-too-low',
    );
  });

  test('lead to the provider that they name beside it', () => {
    expect(firstId('quuxly openai incorrect api key')).toBe('openai-incorrect-api-key');
  });

  test('are not taken for a provider whose name begins with another letter', () => {
    expect(isOneSlip('hcloud', 'cloud')).toBe(false);
    expect(isOneSlip('opnai', 'openai')).toBe(true);
  });
});

test.describe('A pasted message of nobody in the catalogue', () => {
  test('has the generic entry second where a provider words it as shortly', () => {
    const { results } = read('{"reason":"quux","error":"Not logged in"}');
    expect(results[1]?.entries.map(({ id }) => id)).toEqual(['http-401-unauthorized']);
  });

  test('is not called a limit because of words that say nothing', () => {
    expect(firstId('Cannot build Quux\\Client while API key is NULL')).toBe('http-401-unauthorized');
  });

  test('is not told by the headers that stand around every message', () => {
    const headers = 'content-type: application/json; charset=utf-8\naccess-control-allow-origin: *';
    const text = `HTTP/1.1 401 Unauthorized\n${headers}\n\n{"reason":"the quux is not yours"}`;
    expect(firstId(text)).toBe('http-401-unauthorized');
    expect(told(text)).toEqual([]);
  });

  test('is not told by what a key begins with inside a longer word', () => {
    expect(told('403 https://api.acme.example/jobs?my-sdk-python-3-client-12')).not.toContain('launchdarkly');
  });

  test('is not told by the program that it was plugged into', () => {
    expect(told('[custom_components.quux] {"base": "Invalid API Key"}')).not.toContain('home-assistant');
  });
});

test('a message that is new goes to its provider where HTTP has no entry for the status', () => {
  const { results } = read('pagerduty answered 422: the quux has no such frobnicator');
  expect(results[0]?.entries[0]?.provider).toBe('pagerduty');
});
