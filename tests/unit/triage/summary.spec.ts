import { expect, test } from '@playwright/test';
import { resolve } from '../../../src/triage/resolve.ts';
import { captureText, fillCapture, statementsOf } from '../../../src/triage/summary.ts';
import { CAPTURE, everyPath, GRAPH } from '../../setup/triage.ts';

test.describe('The answers in words', () => {
  test('name each question of the path and what the reader picked', () => {
    const answers = { rejected: 'yes', copied: 'skip', format: 'yes' };
    const given = Object.entries(answers).map(([question, answer]) => ({ question, answer }));
    // The path stops at "recopy": the answer to "format" waits, it does not count yet.
    expect(statementsOf(GRAPH, resolve(GRAPH, GRAPH.first, given), 'No idea')).toEqual([
      {
        question: 'rejected',
        title: 'Does the API reject your key?',
        answer: 'Yes: invalid key, 401 or 403',
      },
      { question: 'copied', title: 'Is the key copied correctly?', answer: 'No idea' },
    ]);
  });

  test('all find their place in "What to capture", on every path to support', () => {
    const toSupport = [...everyPath()].filter(({ outcome }) => outcome === 'support');
    expect(toSupport.length).toBeGreaterThan(1000);
    const lost = toSupport.filter(({ answers }) => {
      const statements = statementsOf(GRAPH, resolve(GRAPH, GRAPH.first, answers), 'No idea');
      const placed = fillCapture(CAPTURE, statements).flatMap((filled) => filled.statements);
      return placed.length !== statements.length || statements.some((one) => !placed.includes(one));
    });
    expect(lost).toEqual([]);
  });

  test('make a text to send, with room for what only the reader knows', () => {
    const statements = [
      { question: 'copied', title: 'Is the `key` copied correctly?', answer: 'Yes' },
      { question: 'fix-format', title: 'Fix the format and retry', answer: 'It still fails' },
    ];
    const text = captureText(fillCapture(CAPTURE, statements));
    expect(text).toContain('Provider and endpoint:\n\n');
    expect(text).toContain('\n- Is the key copied correctly? Yes\n');
    expect(text).toContain('\n- Fix the format and retry: It still fails\n');
  });
});
