import { expect, test } from '@playwright/test';
import {
  clearFacts,
  keepFacts,
  noteAnswers,
  noteFact,
  readFacts,
} from '../../../src/islands/report/facts.ts';
import { NO_FACTS } from '../../../src/report/facts.ts';

// Put together here: a key in one piece would alarm the scanners that look for leaked ones.
const KEY = ['sk', 'proj', 'T3BlbkFJ'.repeat(4)].join('-');

// There is no sessionStorage here: every access throws, as in a browser that has closed it.
test.describe('Where storage is closed, the facts for the report', () => {
  test.beforeEach(() => {
    clearFacts();
  });

  test('are kept as long as the page is open, their keys masked', async () => {
    await noteFact('error', `401 Incorrect API key provided: ${KEY}`);
    await noteFact('tried', 'New key: still 401');
    await noteFact('tried', 'Other network: still 401');
    const { report } = readFacts();
    expect(report.error).toBe('401 Incorrect API key provided: sk-proj-•••');
    expect(report.tried).toBe('New key: still 401\nOther network: still 401');
  });

  test('hold the answers of an address, and nothing else that stands in it', () => {
    noteAnswers('?copied=yes&rejected=yes');
    noteAnswers(`?q=${KEY}`);
    expect(readFacts().answers).toBe('copied=yes&rejected=yes');
  });

  test('are gone once they are cleared', () => {
    keepFacts({ ...NO_FACTS, answers: 'copied=yes' });
    clearFacts();
    expect(readFacts()).toEqual(NO_FACTS);
  });
});
