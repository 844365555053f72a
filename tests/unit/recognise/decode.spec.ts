import { expect, test } from '@playwright/test';
import { decode } from '../../../src/recognise/parse/decode.ts';

/** What a text reads as once its escapes are gone. */
const read = (text: string): string => decode(text).text;

test('JSON inside JSON inside a log line reads as the message itself', () => {
  const message = 'Incorrect API key provided: "abc".\nSee docs.';
  const twice = JSON.stringify(JSON.stringify({ error: message }));
  expect(read(twice)).toContain('Incorrect API key provided: "abc".\nSee docs.');
});

test('escaped letters, HTML entities and percent escapes are read, however often they were escaped', () => {
  expect(read('referer \\u003cempty\\u003e')).toBe('referer <empty>');
  expect(read('referer &amp;amp;lt;empty&gt; &#39;x&#x27;')).toBe("referer <empty> 'x'");
  expect(read('error_description=The%2520token%20expired')).toBe('error_description=The token expired');
});

test('terminal colours go, as characters, written out, or with their escape character lost', () => {
  expect(read('\u001b[31mError\u001b[0m: no')).toBe('Error: no');
  expect(read('\\u001b[1;31mError\\x1b[0m: \\033[2mno')).toBe('Error: no');
  expect(read('[31mError[0m: [401] no')).toBe('Error: [401] no');
});

test('typographic quotes, dashes, spaces and full-width letters become plain, invisible characters go', () => {
  expect(read('\u2018don\u2019t\u2019 \u201cx\u201d \u2014 \uff21\uff30\uff29\u00a0k\u200be\u200by')).toBe(
    `'don't' "x" - API key`,
  );
});

test('the parts of a Windows path keep their first letters', () => {
  const text = 'File "C:\\venv\\new\\twilio\\rest.py", said\\nno';
  expect(read(text)).toBe('File "C:/venv/new/twilio/rest.py", said\nno');
});

test('every character knows where it came from', () => {
  const text = 'a\\"b&quot;c\u001b[0md';
  const { text: plain, at } = decode(text);
  expect(plain).toBe('a"b"cd');
  expect([...at]).toEqual([0, 1, 3, 4, 10, 15, 16]);
  expect(at.at(-1)).toBe(text.length);
});
