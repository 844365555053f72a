import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { FIELD_LIMIT, FIELDS } from '../../../src/report/fields.ts';
import { answersIn, NO_FACTS, factsIn, factsAsText } from '../../../src/report/facts.ts';
import { maskField } from '../../../src/report/mask-field.ts';
import { withAnswers, withFact } from '../../../src/report/merge.ts';
import { providerCalled } from '../../../src/report/providers.ts';
import { EMPTY } from '../../../src/report/report.ts';
import { reportSchema } from '../../../src/schemas/report.ts';
import { maskSecrets } from '../../../src/secrets/mask.ts';
import { resolve } from '../../../src/triage/resolve.ts';
import { fillCapture, statementsOf } from '../../../src/triage/summary.ts';
import { CAPTURE, everyPath, GRAPH } from '../../setup/triage.ts';
import { fakeKeys } from '../../support/fake-keys.ts';
import { leaks } from '../../support/leaks.ts';

const filledBy = (answers: Readonly<Record<string, string>>) => {
  const given = Object.entries(answers).map(([question, answer]) => ({ question, answer }));
  return fillCapture(CAPTURE, statementsOf(GRAPH, resolve(GRAPH, GRAPH.first, given), 'No idea'));
};

test.describe('A key that gets into a field', () => {
  test('is masked, whichever provider of the catalogue it is from', () => {
    const wrap = (key: string) => `curl -H "Authorization: Bearer ${key}" https://api.example.com/v1/me`;
    // tests/unit/secrets looks at the short and the public ones.
    const keys = fakeKeys().filter(({ key }) => key.length >= 16);
    const leaked = keys.filter(({ key }) => leaks(maskField(wrap(key), maskSecrets).text, key, wrap));
    expect(leaked).toEqual([]);
  });

  test('is masked once: masking the field again changes nothing', () => {
    const [one] = fakeKeys();
    const first = maskField(`API_KEY=${one?.key ?? ''}`, maskSecrets);
    expect(first.found).toBe(1);
    expect(maskField(first.text, maskSecrets)).toEqual({ text: first.text, found: 0 });
  });

  test('is not cut in half where the text is too long for a field', () => {
    const key = ['sk', 'proj', 'T3BlbkFJ'.repeat(4)].join('-');
    const wrap = (inside: string) => `${'word '.repeat((2 * FIELD_LIMIT) / 5 - 2)}${inside} more`;
    const { text } = maskField(wrap(key), maskSecrets);
    expect(text.length).toBeLessThanOrEqual(FIELD_LIMIT);
    expect(leaks(text, key, wrap)).toBe(false);
  });
});

test.describe('The answers of the checklist', () => {
  test('each get into the field that they fill, on every path to support', () => {
    const toSupport = [...everyPath()].filter(({ outcome }) => outcome === 'support');
    const short = toSupport.filter(({ answers }) => {
      const filled = filledBy(Object.fromEntries(answers.map(({ question, answer }) => [question, answer])));
      const lines = Object.values(withAnswers(EMPTY, filled)).flatMap((text) => text.split('\n'));
      return lines.filter(Boolean).length !== answers.length;
    });
    expect(toSupport.length).toBeGreaterThan(1000);
    expect(short).toEqual([]);
  });

  test('take the place of earlier answers, and leave what the reader wrote', () => {
    const before = { ...EMPTY, copied: 'Length 32\nIs the key copied correctly? No idea' };
    const after = withAnswers(before, filledBy({ rejected: 'yes', copied: 'yes' }));
    expect(after.copied).toMatch(/^Length 32\nIs the key copied correctly\? Yes/);
    expect(after.error).toMatch(/^Does the API reject your key\? Yes/);
    const fixed = { rejected: 'yes', copied: 'yes', format: 'no', 'fix-format': 'still-fails' };
    expect(withAnswers(EMPTY, filledBy(fixed)).format).toContain(
      '\nFix the format and retry: It still fails',
    );
    expect(withAnswers(after, filledBy({ rejected: 'yes', copied: 'yes' }))).toEqual(after);
  });

  test('are taken from an address only where it holds ids and nothing else', () => {
    expect(answersIn('?copied=yes&rejected=yes')).toBe('copied=yes&rejected=yes');
    for (const query of ['', '?', '?copied', '?q=Hello%20you', `?copied=${'a1'.repeat(20)}`, '?a=b&a=<b>'])
      expect(answersIn(query)).toBe('');
  });
});

test.describe('A fact of a tool', () => {
  test('takes the place of the last one, or becomes a line where a field grows', () => {
    const once = withFact(withFact(EMPTY, 'endpoint', 'GET /a'), 'endpoint', 'GET /b');
    expect(once.endpoint).toBe('GET /b');
    const twice = withFact(
      withFact(withFact(EMPTY, 'tried', 'New key'), 'tried', 'Proxy off'),
      'tried',
      'New key',
    );
    expect(twice.tried).toBe('New key\nProxy off');
  });
});

test.describe('What a tab has stored', () => {
  test('comes back as it was', () => {
    const facts = { report: { ...EMPTY, error: '401 “no”' }, answers: 'copied=yes' };
    expect(factsIn(factsAsText(facts) ?? null)).toEqual(facts);
    expect(factsAsText(NO_FACTS)).toBeUndefined();
    expect(factsIn(null)).toEqual(NO_FACTS);
  });

  test('is a sound report, whatever somebody else has put there', () => {
    const names = fc.constantFrom(...FIELDS, 'answers', '__proto__', 'other');
    const stored = fc.oneof(
      fc.string(),
      fc.json(),
      fc.dictionary(names, fc.jsonValue()).map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(stored, (text) => {
        const { report, answers } = factsIn(text);
        expect(reportSchema.safeParse(report).success).toBe(true);
        expect(answersIn(answers)).toBe(answers);
      }),
    );
  });
});

test('A provider is known by its name or its id, in whatever case', () => {
  const known = [
    { id: 'openai', name: 'OpenAI' },
    { id: 'aws', name: 'Amazon Web Services' },
  ];
  expect(providerCalled(known, ' openAI ')?.id).toBe('openai');
  expect(providerCalled(known, 'AWS')?.id).toBe('aws');
  expect(providerCalled(known, '')).toBeUndefined();
});
