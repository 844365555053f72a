import { expect, test } from '@playwright/test';
import { recognise } from '../../../src/recognise/recognise.ts';
import { catalogueIndex } from '../../setup/catalogue.ts';

const first = (text: string) => recognise(text, catalogueIndex()).results[0]?.entries[0]?.id;

test('a wording inside escaped JSON inside a log line is found', () => {
  const body = JSON.stringify({
    error: { message: 'Your credit balance is too low to access the Anthropic API.' },
  });
  const line = `2026-01-02 03:04:05 ERROR worker ${JSON.stringify({ level: 'error', body })}`;
  expect(first(line)).toBe('anthropic-credit-balance-too-low');
});

test('the host in the text tells whose 401 it is', () => {
  expect(first('Error 401 Unauthorized https://api.trello.com/1/cards/x/attachments')).toBe(
    'trello-401-unauthorized',
  );
});

test('what made the match is marked in the text as it was put in', () => {
  const text =
    'x \\"Incorrect API key provided\\": na***ys. You can obtain an API key from https://console.x.ai.';
  const [result] = recognise(text, catalogueIndex()).results;
  expect(result?.entries[0]?.id).toBe('xai-incorrect-api-key');
  const [span] = result?.spans ?? [];
  expect(text.slice(span?.start, span?.end)).toContain('Incorrect API key provided');
});

test('a word that a narrow terminal broke in two is read as one', () => {
  expect(
    first(
      'openai.AuthenticationError: Incor\nrect API key prov\r\nided: sk-•••. You can find your API k\ney at',
    ),
  ).toBe('openai-incorrect-api-key');
});

test('typed words forgive a slip of the finger, and the last one may be unfinished', () => {
  expect(first('opnai incorect api key')).toBe('openai-incorrect-api-key');
  expect(first('github bad credentails')).toBe('github-bad-credentials');
  expect(first('slack missing_sco')).toBe('slack-missing-scope');
  expect(first('binance recvwin')).toBe('binance-1021-timestamp');
});

test('a code is marked beside the wording', () => {
  const text = '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}';
  const [span] = recognise(text, catalogueIndex()).results[0]?.spans ?? [];
  expect(text.slice(span?.start, span?.end)).toMatch(/^2015.*for action$/);
});
