import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import strings from '../../../src/content/en/strings/feedback.json' with { type: 'json' };
import { parseKnownPages } from '../../../src/feedback/known-pages.ts';
import { REASONS } from '../../../src/feedback/reasons.ts';
import { isTrapped, voteAbout, withdrawalSchema } from '../../../src/feedback/vote.ts';

const pages = parseKnownPages('/\n/faq/\n/guide/\n/guide/#check-format\n\n');
const schema = voteAbout(pages);
const vote = (changes: object) => schema.safeParse({ page: '/guide/', answer: 'yes', ...changes });

test.describe('A vote', () => {
  test('is about a page or a part of it, and says yes or no', () => {
    expect(vote({}).success).toBe(true);
    expect(vote({ part: 'check-format', answer: 'no' }).success).toBe(true);
    expect(vote({ part: '' }).data?.part).toBe('');
  });

  for (const [why, changes] of [
    ['a page that does not exist', { page: '/nowhere/' }],
    ['a page without its slash', { page: '/guide' }],
    ['a part that does not exist', { part: 'nowhere' }],
    ['a part of another page', { page: '/faq/', part: 'check-format' }],
    ['a field that nobody knows', { stars: 5 }],
    ['a field of the prototype', JSON.parse('{"__proto__":{"answer":"no"}}') as object],
    ['an answer that is neither', { answer: 'maybe' }],
    ['an answer of another type', { answer: true }],
    ['a list where a text belongs', { words: ['a', 'b'] }],
    ['a reason that is not on the list', { reason: 'boring' }],
    ['an id that is not a UUID', { id: '1' }],
    ['a reader that is not a UUID', { reader: 'me@example.com' }],
    ['words of 2,001 characters', { words: 'x'.repeat(2001) }],
  ] as const) {
    test(`is refused with ${why}`, () => {
      expect(vote(changes).success).toBe(false);
    });
  }

  test('counts words as a browser does: a line break of a form is one character', () => {
    const typed = `${'x'.repeat(999)}\n${'y'.repeat(1000)}`;
    expect(vote({ words: typed.replace('\n', '\r\n') }).data?.words).toBe(typed);
    expect(vote({ words: '語'.repeat(2000) }).success).toBe(true);
  });

  test('keeps no NUL and no half of a surrogate pair, which a database can’t store as text', () => {
    expect(vote({ words: ' a\0b\ud800 ' }).data?.words).toBe('ab\ufffd');
  });

  test('is trapped by a field that no reader sees', () => {
    expect(isTrapped({ website: 'https://example.com/' })).toBe(true);
    expect(isTrapped({ website: '' })).toBe(false);
    expect(isTrapped({})).toBe(false);
  });
});

test('A withdrawal names the vote and nothing that is not known', () => {
  expect(withdrawalSchema.safeParse({ id: randomUUID() }).success).toBe(true);
  expect(withdrawalSchema.safeParse({ id: randomUUID(), all: true }).success).toBe(false);
});

test('Every reason has its words, and no word is left without a reason', () => {
  expect(Object.keys(strings.reasons)).toEqual([...REASONS]);
});

test('The pages that can be voted on are the published ones', () => {
  const list = new URL('../../../src/published-ids.txt', import.meta.url);
  const published = parseKnownPages(readFileSync(list, 'utf8'));
  expect(published.get('/guide/')?.has('check-format')).toBe(true);
  expect(published.has('/triage/copied/')).toBe(true);
  expect(published.has('/guide')).toBe(false);
});
