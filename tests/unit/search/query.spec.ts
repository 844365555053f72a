import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { prepareQuery } from '../../../src/search/query.ts';

const words = (typed: string) => prepareQuery(typed).words.map(({ word }) => word);

test.describe('A query', () => {
  test('keeps a header name together, and knows its pieces', () => {
    expect(prepareQuery('X-API-Key').words).toEqual([
      { typed: 'X-API-Key', word: 'xapikey', parts: ['x', 'api', 'key'] },
    ]);
  });

  test('reads a header with its scheme as two words', () => {
    expect(words('Authorization: Bearer')).toEqual(['authorization', 'bearer']);
    expect(words('authorization:bearer')).toEqual(['authorization', 'bearer']);
  });

  test('keeps a code together, out of whatever stands around it', () => {
    expect(words('invalid_api_key')).toEqual(['invalid_api_key']);
    expect(words('{"error": "invalid_api_key"}')).toEqual(['error', 'invalid_api_key']);
    expect(words('error="insufficient_scope",')).toEqual(['error', 'insufficient_scope']);
  });

  test('takes camel case apart only into pieces', () => {
    expect(prepareQuery('invalidApiKey').words).toEqual([
      { typed: 'invalidApiKey', word: 'invalidapikey', parts: ['invalid', 'api', 'key'] },
    ]);
  });

  test('drops symbols, dots and case', () => {
    expect(words('.env')).toEqual(['env']);
    expect(words('$API_KEY!')).toEqual(['api_key']);
    expect(words("Doesn't WORK?")).toEqual(['doesnt', 'work']);
    expect(words('Clé refusée')).toEqual(['cle', 'refusee']);
  });

  test('finds phrases in straight and in curly quotes, and searches their words as well', () => {
    expect(prepareQuery('“Invalid Key” 401')).toMatchObject({ phrases: ['invalid key'] });
    expect(words('“Invalid Key” 401')).toEqual(['invalid', 'key', '401']);
  });

  test('takes a quote that is not closed for a symbol', () => {
    expect(prepareQuery('"invalid key').phrases).toEqual([]);
  });

  test('is open while its last word may still be going on', () => {
    expect(prepareQuery('bear').open).toBe(true);
    expect(prepareQuery('bear ').open).toBe(false);
    expect(prepareQuery('"bear"').open).toBe(false);
  });

  test('passes over what is left of a secret', () => {
    expect(words('invalid key sk-proj-••• here')).toEqual(['invalid', 'key', 'here']);
  });

  test('holds each word once', () => {
    expect(words('key Key KEY')).toEqual(['key']);
  });

  test('survives whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        for (const { word } of prepareQuery(typed).words) expect(word).toMatch(/^[\p{L}\p{N}_]+$/u);
      }),
    );
  });
});
