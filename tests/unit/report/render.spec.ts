import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import words from '../../../src/content/en/strings/report.json' with { type: 'json' };
import { FIELD_LIMIT, FIELDS, type Field } from '../../../src/report/fields.ts';
import { mail, MAIL_LIMIT } from '../../../src/report/render/mail.ts';
import { markdown } from '../../../src/report/render/markdown.ts';
import { plainText } from '../../../src/report/render/plain.ts';
import { EMPTY, missingFields } from '../../../src/report/report.ts';
import { reportSchema, type Report } from '../../../src/schemas/report.ts';
import { CAPTURE } from '../../setup/triage.ts';

const FULL: Report = {
  provider: 'Example API',
  endpoint: 'GET https://api.example.com/v1/me',
  error: 'HTTP/2 401\n{"error":"invalid key"}',
  copied: 'Length 32, same as in the dashboard',
  format: 'Authorization: Bearer <key>',
  when: '2026-11-20 14:05 UTC',
  tried: 'New key: still 401\nOther network: still 401',
};

/** Any text in any field, as long as a field may get. */
const anyReport = fc.record(
  Object.fromEntries(
    FIELDS.map((field) => [
      field,
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ minLength: 3000, maxLength: FIELD_LIMIT })),
    ]),
  ) as Record<Field, fc.Arbitrary<string>>,
);

/** A report with every field filled in by its own name. */
const NAMED = Object.fromEntries(FIELDS.map((field) => [field, `the ${field} of it`])) as Report;

test.describe('A report', () => {
  test('holds the fields of its schema, in the order of "What to capture"', () => {
    expect(Object.keys(reportSchema.shape)).toEqual([...FIELDS]);
    // The first item of the list asks for two of them.
    expect(['provider', ...CAPTURE.map(({ field }) => field)]).toEqual([...FIELDS]);
  });

  test('is written in that order, as plain text, Markdown and mail', () => {
    for (const text of [plainText(NAMED, words), markdown(NAMED, words), mail(NAMED, words).body]) {
      const places = FIELDS.map((field) => text.indexOf(`the ${field} of it`));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(places).not.toContain(-1);
    }
  });

  test('leaves out what is not said, and knows what that is', () => {
    const report = { ...EMPTY, error: ' \n401\n', when: ' ' };
    expect(plainText(report, words)).toBe('Error message: 401');
    expect(missingFields(report)).toEqual(['provider', 'endpoint', 'copied', 'format', 'when', 'tried']);
    expect(plainText(EMPTY, words)).toBe('');
  });
});

test.describe('As plain text', () => {
  test('short answers stand beside their names, long ones below', () => {
    expect(plainText(FULL, words)).toContain(
      'Endpoint: GET https://api.example.com/v1/me\n\nError message:\nHTTP/2 401\n{"error":"invalid key"}\n\n',
    );
  });
});

test.describe('As Markdown', () => {
  test('what machines say is code, and steps are a list', () => {
    const text = markdown(FULL, words);
    expect(text).toContain('**Error message**\n\n```text\nHTTP/2 401\n{"error":"invalid key"}\n```\n\n');
    expect(text).toMatch(/\*\*Tried so far\*\*\n\n- New key: still 401\n- Other network: still 401$/);
  });

  test('no text gets out of its fence, and none becomes a tag, a link or a mention', () => {
    const report = { ...EMPTY, error: 'a\n````\n<b>', provider: '<b>@me [x](y) `z`' };
    const text = markdown(report, words);
    expect(text).toContain('`````text\na\n````\n<b>\n`````');
    expect(text).toContain('\\<b\\>\\@me \\[x\\](y) \\`z\\`');
  });
});

test.describe('As a mail draft', () => {
  test('subject and body come back from the address, lines ended as mail ends them', () => {
    const { address, subject, body, isShortened } = mail(FULL, words);
    const { protocol, pathname, searchParams } = new URL(address.replaceAll('+', '%2B'));
    expect([protocol, pathname, isShortened]).toEqual(['mailto:', '', false]);
    expect(subject).toBe('API key does not work: Example API');
    expect(searchParams.get('subject')).toBe(subject);
    expect(searchParams.get('body')).toBe(body.replaceAll('\n', '\r\n'));
    expect(address).toMatch(/^mailto:\?subject=[\w\-.!~*'()%]+&body=[\w\-.!~*'()%]+$/);
  });

  test('a long error is cut, the short fields after it are whole, and the last line says so', () => {
    const { address, body, isShortened } = mail({ ...FULL, error: 'so it says '.repeat(500) }, words);
    expect(isShortened).toBe(true);
    expect(address.length).toBeGreaterThan(MAIL_LIMIT - 40);
    expect(body).toContain(FULL.tried);
    expect(body.endsWith(words.shortened)).toBe(true);
  });

  test('whatever is written, the address stays within the limit and says what the draft says', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { address, subject, body } = mail(report, words);
        expect(address.length).toBeLessThanOrEqual(MAIL_LIMIT);
        const [, gotSubject = '', gotBody = ''] =
          /^mailto:\?subject=([^&]*)&body=([^&]*)$/.exec(address) ?? [];
        expect(decodeURIComponent(gotSubject)).toBe(subject);
        expect(decodeURIComponent(gotBody)).toBe(body.replaceAll('\n', '\r\n'));
      }),
      { numRuns: 50 },
    );
  });
});
