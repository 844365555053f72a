import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { asCsv } from '../../../src/server/feedback/report/as-csv.ts';
import { asText } from '../../../src/server/feedback/report/as-text.ts';
import { harmless, harmlessJson } from '../../../src/server/feedback/report/harmless.ts';
import { summarise, type Report } from '../../../src/server/feedback/report/summary.ts';
import { openSqliteStore } from '../../../src/server/feedback/sqlite-store.ts';
import { checkedVote, newFeedbackFile } from '../../setup/votes.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

/** `npm run feedback` over these votes. */
async function reportOf(votes: readonly object[], ...flags: string[]): Promise<string> {
  const file = newFeedbackFile();
  const store = openSqliteStore({ file });
  for (const vote of votes) await store.save(checkedVote(vote));
  await store.close();
  const { stdout } = await run('npm', ['run', '--silent', 'feedback', '--', ...flags], {
    cwd: PROJECT,
    env: { ...process.env, DATA_DIR: dirname(file) },
  });
  return stdout;
}

const NASTY = [
  '\u001b]0;owned\u0007\u001b[2J',
  '\u009b31m',
  'moc.evil\u202eexample',
  'a\u2028b',
  'zero\u200bwidth',
].join(' ');

test.describe('The owner’s report', () => {
  const votes = [
    { answer: 'yes' },
    { answer: 'yes' },
    { answer: 'no', reason: 'unclear', words: 'Too fast.' },
    { answer: 'no', part: 'check-format', reason: 'wrong', words: 'The header changed.' },
    { page: '/faq/', answer: 'yes' },
  ];

  test('says helpful, not and share for each page and each step, the reasons and the latest words', async () => {
    const text = await reportOf(votes);
    expect(text).toMatch(/^\/guide\/ +2 +1 +67 %$/m);
    expect(text).toMatch(/^ {2}#check-format +0 +1 +0 %$/m);
    expect(text).toMatch(/^\/faq\/ +1 +0 +100 %$/m);
    expect(text).toMatch(/^all of it +3 +2 +60 %$/m);
    expect(text).toContain('1 × It is hard to follow');
    expect(text).toMatch(/\d{4}-\d\d-\d\d No: The header changed\./);
  });

  test('says the same as JSON', async () => {
    const report = JSON.parse(await reportOf(votes, '--json')) as Report;
    expect(report.total).toEqual({ helpful: 3, not: 2, share: 0.6 });
    const step = report.places.find(({ part }) => part === 'check-format');
    expect(step).toMatchObject({ page: '/guide/', helpful: 0, not: 1, share: 0, reasons: { wrong: 1 } });
    expect(step?.words).toMatchObject([{ answer: 'no', reason: 'wrong', words: 'The header changed.' }]);
  });

  test('says the same as CSV, a place a row', async () => {
    const [head = '', faq, guide] = (await reportOf(votes, '--csv')).split('\r\n');
    expect(head).toMatch(/^page,part,helpful,not,share,not-fixed,/);
    expect(faq).toMatch(/^\/faq\/,,1,0,1\.000,/);
    expect(guide).toMatch(/^\/guide\/,,2,1,0\.667,.*,Too fast\.,,/);
  });

  test('says so when nobody has voted, and makes no file', async () => {
    expect(asText(summarise([], []))).toBe('No feedback yet.');
    const { stdout } = await run('npm', ['run', '--silent', 'feedback'], {
      cwd: PROJECT,
      env: { ...process.env, DATA_DIR: dirname(newFeedbackFile()) },
    });
    expect(stdout.trim()).toBe('No feedback yet.');
  });

  test('lets no words act on the terminal, hide or turn the line around', async () => {
    const nasty = [{ words: NASTY }];
    for (const output of [
      await reportOf(nasty),
      await reportOf(nasty, '--csv'),
      await reportOf(nasty, '--json'),
    ])
      expect(output).not.toMatch(/(?![\r\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    const { places } = JSON.parse(await reportOf(nasty, '--json')) as Report;
    expect(places[0]?.words[0]?.words, 'JSON loses nothing').toBe(NASTY);
  });

  for (const formula of ['=HYPERLINK("//x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '＝1+1']) {
    test(`opens no formula in a spreadsheet: ${JSON.stringify(formula)}`, () => {
      const [, row = ''] = asCsv(
        summarise(
          [{ page: '/faq/', part: '', answer: 'no', reason: '', count: 1 }],
          [{ ...checkedVote({ page: '/faq/' }), reason: '', words: formula }],
        ),
      ).split('\r\n');
      const cell = row.slice(row.indexOf(',0,0,0,0,0,0,') + ',0,0,0,0,0,0,'.length).replace(/^"/, '');
      expect(cell).toMatch(/^['⟨]/);
    });
  }
});

test('Harmless words stay readable: accents, emoji of several parts, right-to-left scripts', () => {
  for (const words of ['Schlüssel?', '👩‍💻 works', 'مفتاح', '鍵が無効']) expect(harmless(words)).toBe(words);
  expect(harmless('one\r\ntwo')).toBe('one ⏎ two');
});

test('Harmless JSON reads back as it was', () => {
  const value = { words: `${NASTY} 👩‍💻 \n "quoted"` };
  expect(JSON.parse(harmlessJson(value))).toEqual(value);
});
