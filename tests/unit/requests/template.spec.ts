import { expect, test } from '@playwright/test';
import { fillInsOf, variablesOf } from '../../../src/requests/template.ts';

test.describe('A request', () => {
  const request = {
    method: 'POST',
    url: 'https://{region}.api.example/$PROJECT/{api-id}',
    headers: { Authorization: 'Bearer ${API_KEY}' },
    basic: null,
    body: '{"query": "{ viewer { id } }", "where": "{region}"}',
  };

  test('names each variable it reads once', () => {
    expect(variablesOf(request)).toEqual(['PROJECT', 'API_KEY']);
  });

  test('names what the reader fills in, and takes braces of JSON and GraphQL for no such thing', () => {
    expect(fillInsOf(request)).toEqual(['YOUR_REGION', 'YOUR_API_ID']);
  });
});
