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

test('the provider is told by a path of Windows with a blank in it', () => {
  const text = 'D:\\My code\\node_modules\\twilio\\lib\\base\\Version.js:129\nError: quux';
  expect(recognise(text, catalogueIndex()).providers[0]?.id).toBe('twilio');
});

test('a code that only one error has tells it, whatever stands around', () => {
  expect(first('quux: { id: 7, reason: "SENDER_ID_MISMATCH" }')).toBe('fcm-senderid-mismatch');
  expect(first('messaging/mismatched-credential')).toBe('fcm-senderid-mismatch');
});

test('the address that was called does not make a bare status another error', () => {
  const text = 'GET https://api.trello.com/1/members/me/boards?fields=name,id 401 (Unauthorized)';
  expect(first(text)).toBe('trello-401-unauthorized');
});

test("the first entry's own section is among the first two, however many neighbours lead elsewhere", () => {
  const { results, sections } = recognise('shopify invalid api key or access token', catalogueIndex());
  expect(results[0]?.entries[0]?.id).toBe('shopify-invalid-api-key-or-access-token');
  expect(sections.slice(0, 2)).toContain('verify-the-key');
});

test("the exception that every client names after a status is nobody's code, but in a field", () => {
  const frame = 'File "/srv/lib/pinecone/client.py", line 7, in quux';
  expect(first(`${frame}\npinecone.exceptions.ForbiddenException: (403)\nReason: Forbidden`)).toBe(
    'pinecone-forbidden',
  );
  expect(first('HTTP/2 403\nx-amzn-errortype: ForbiddenException\n\n{"message":"Forbidden"}')).toBe(
    'aws-api-gateway-forbidden',
  );
});
