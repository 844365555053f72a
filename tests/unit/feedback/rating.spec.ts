import { expect, test } from '@playwright/test';
import { ASKED, rate, type Rating, type RatingEvent } from '../../../src/feedback/rating.ts';
import { statusWords } from '../../../src/islands/feedback/status-words.ts';

const after = (...events: RatingEvent[]): Rating => events.reduce(rate, ASKED);
const no: RatingEvent = { type: 'sent', attempt: 'answer', vote: 'v', answer: 'no' };
const words: RatingEvent = { type: 'sent', attempt: 'words', vote: 'v' };
const stored: RatingEvent = { type: 'stored', words: 'Where?' };
const offline: RatingEvent = { type: 'failed', failure: { kind: 'unreachable' } };

test.describe('A rating', () => {
  test('says nothing before anything happened, and thanks only for what is stored', () => {
    expect(statusWords(ASKED)).toBe('');
    expect(statusWords(after(no))).not.toContain('Thanks');
    expect(statusWords(after(no, stored))).toBe('Thanks for your feedback.');
  });

  test('unfolds its fields after a no, and folds them once words are stored', () => {
    expect(after(no, stored).open).toBe(true);
    expect(after({ ...no, answer: 'yes' }, stored).open).toBe(false);
    const told = after(no, stored, { type: 'typed', words: 'Where?' }, words, stored);
    expect(told).toMatchObject({ open: false, told: true, words: 'Where?' });
  });

  test('keeps what was typed when an answer alone is stored', () => {
    const typed = after(
      no,
      stored,
      { type: 'typed', words: 'Half a sent' },
      { ...no, answer: 'yes' },
      stored,
    );
    expect(typed).toMatchObject({ words: 'Half a sent', told: false, answer: 'yes' });
  });

  test('keeps what was typed through a failure, says so, and knows what to try again', () => {
    const failed = after(no, stored, { type: 'typed', words: 'Where?', reason: 'unclear' }, words, offline);
    expect(failed).toMatchObject({
      phase: 'failed',
      words: 'Where?',
      reason: 'unclear',
      attempt: 'words',
      vote: 'v',
    });
    expect(statusWords(failed)).toContain('What you wrote is still here.');
    expect(rate(failed, words).failure).toBeUndefined();
  });

  test('starts over once it is withdrawn', () => {
    expect(after(no, stored, { type: 'withdrawn' })).toEqual({ ...ASKED, phase: 'withdrawn' });
  });

  for (const [failure, says] of [
    [{ kind: 'unreachable' }, 'can’t be reached'],
    [{ kind: 'unavailable', seconds: 5 }, 'can’t store'],
    [{ kind: 'tooFast', seconds: 12 }, '12 seconds'],
    [{ kind: 'refused', detail: 'Too long.' }, 'refused it. Too long.'],
  ] as const) {
    test(`says why it failed: ${failure.kind}`, () => {
      expect(statusWords(after(no, { type: 'failed', failure }))).toContain(says.replace('’', "'"));
    });
  }
});
