import { expect, test } from '@playwright/test';
import { recognise } from '../../../src/recognise/recognise.ts';
import type { Recognition } from '../../../src/recognise/types.ts';
import { catalogueIndex } from '../../setup/catalogue.ts';

const read = (text: string): Recognition => recognise(text, catalogueIndex());
const firstId = (text: string): string => read(text).results[0]?.entries[0]?.id ?? '';
const causes = (text: string): string[] =>
  read(text).errors.map(({ results }) => results[0]?.entries[0]?.id ?? '');

test.describe('A short wording that occurs everywhere', () => {
  for (const [text, id] of [
    ['HTTP/1.1 401 Unauthorized', 'http-401-unauthorized'],
    ['Unauthorized', 'http-401-unauthorized'],
    ['{"error":"Forbidden"}', 'http-403-forbidden'],
    ['Request failed with status code 403', 'http-403-forbidden'],
    ['jwt expired', 'http-bearer-invalid-token'],
    ['Invalid token', 'http-bearer-invalid-token'],
    ['429 Too Many Requests', 'http-429-too-many-requests'],
  ] as const) {
    test(`"${text}" leads to the entry of HTTP itself`, () => {
      expect(firstId(text)).toBe(id);
    });
  }

  test('leads to a provider where the text names one', () => {
    expect(firstId('GET https://api.pexels.com/v1/search 401 Unauthorized')).toBe('pexels-unauthorized');
    expect(firstId('JsonWebTokenError: jwt malformed\n at jsonwebtoken/verify.js:70')).toBe(
      'express-passport-jwt-malformed',
    );
  });
});

test.describe('One wording of several providers', () => {
  test('is one result that asks which provider', () => {
    const [result] = read('{"message":"The security token included in the request is invalid."}').results;
    expect(new Set(result?.entries.map(({ provider }) => provider)).size).toBeGreaterThan(1);
    const [referer] = read('Requests from referer https://app.example.com/ are blocked.').results;
    expect(referer?.entries.map(({ provider }) => provider)).toContain('google-cloud');
  });

  test('is told apart by a host, a class, a header, a variable, a port or a key', () => {
    const wording = 'Invalid API Key';
    for (const [sign, provider] of [
      ['https://api.groq.com/openai/v1', 'groq'],
      ['groq.AuthenticationError', 'groq'],
      ["'x-groq-region': 'us-west-1'", 'groq'],
      ['GROQ_API_KEY=gsk_•••', 'groq'],
      ['key gsk_•••', 'groq'],
      ['http://10.0.0.2:2283/api', 'immich'],
    ] as const) {
      const { results, providers } = read(`${sign}\n{"message":"${wording}"}`);
      expect.soft(results[0]?.entries[0]?.provider, sign).toBe(provider);
      expect.soft(providers[0]?.id, sign).toBe(provider);
    }
  });

  test('does not take the part for the whole: Azure is not OpenAI', () => {
    const { providers } = read('https://res.openai.azure.com/openai/deployments/x 401');
    expect(providers[0]?.id).toBe('azure-openai');
    expect(providers.map(({ id }) => id)).not.toContain('openai');
  });
});

test.describe('Several errors in one paste', () => {
  const illegal = "httpcore.LocalProtocolError: Illegal header value b'Bearer '";
  const connection = 'openai.APIConnectionError: Connection error.';
  const credit = 'Your credit balance is too low to access the Anthropic API.';
  const scopes = "This app hasn't been granted all required scopes to make this call.";

  test('are each shown', () => {
    const ids = causes(
      `10:00 ${credit}\n10:01 nothing of interest happened here for a while\n10:02 ${scopes}`,
    );
    expect(ids).toEqual(['anthropic-credit-balance-too-low', 'hubspot-missing-scopes']);
  });

  test('stand with the cause first where it is printed first', () => {
    const text = `${illegal}\n\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n  File "app.py", line 3\n${connection}`;
    expect(firstId(text)).toBe('http-clients-httpx-illegal-header-value');
  });

  test('stand with the cause first where it is printed last', () => {
    const ids = causes(
      `Exception in thread "main" ${credit}\n\tat com.acme.Run.main(Run.java:4)\nCaused by: ${scopes}`,
    );
    expect(ids).toEqual(['hubspot-missing-scopes', 'anthropic-credit-balance-too-low']);
  });

  test('have a place each in the text', () => {
    const text = `${credit}\n-------- and then, much later and somewhere else, there was ${scopes}`;
    const spans = read(text).errors.map(({ span }) => span && text.slice(span.start, span.end));
    expect(spans[0]).toContain('credit balance is too low');
    expect(spans[1]).toContain('granted all required scopes');
  });
});

test.describe('A message that no entry knows', () => {
  test('leads to the generic entry for its status, and is called new', () => {
    const { results, isNew, sections } = read('{"status":402,"message":"Your quux ran dry, feed the quux."}');
    expect(results[0]?.entries[0]?.id).toBe('http-402-payment-required');
    expect(isNew).toBe(true);
    expect(sections.slice(0, 2)).toContain('not-the-key');
  });

  test('leads to the section that its words are about', () => {
    expect(read('{"error":"Your IP is not whitelisted for this account"}').sections.slice(0, 2)).toContain(
      'ip-or-domain-restrictions',
    );
    expect(read('acme: the api token has expired, please renew').sections.slice(0, 2)).toContain(
      'expired-or-revoked',
    );
  });

  test('is not called new where a provider prints a bare status', () => {
    expect(read('GET https://api.trello.com/1/members/me 401').isNew).toBe(false);
  });
});

test.describe('What was put in is told', () => {
  for (const [kind, text] of [
    ['words', 'openai 401 invalid key'],
    ['key', 'sk-proj-•••'],
    ['error', 'Error: Incorrect API key provided: sk-•••.'],
    ['json', '{"error":{"message":"x"}}'],
    ['http', 'HTTP/1.1 401 Unauthorized\nserver: x'],
    ['log', '2026-01-01 10:00:00 ERROR no\n2026-01-01 10:00:01 INFO yes'],
    ['traceback', 'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\nKeyError: x'],
    ['console', "Access to fetch at 'https://a.example' has been blocked by CORS policy: no"],
  ] as const) {
    test(`as ${kind}`, () => {
      expect(read(text).kind).toBe(kind);
    });
  }
});
