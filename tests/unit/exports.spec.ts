import { expect, test } from '@playwright/test';
import { readCatalogue } from '../setup/catalogue.ts';
import { errorRecords, errorRecordsSchema } from '../../src/exports/error-record.ts';
import { llmsText } from '../../src/exports/llms.ts';
import { openSearchDescription } from '../../src/exports/open-search.ts';

const site = new URL('https://keyfix.example');

test.describe('Errors for other programs', () => {
  const records = readCatalogue().flatMap((provider) => errorRecords(provider, site));

  test('hold every entry with all of its wordings, as their schema says', () => {
    expect(errorRecordsSchema.parse(records)).toHaveLength(records.length);
    const openai = records.find(({ id }) => id === 'openai-incorrect-api-key');
    expect(openai?.url).toBe('https://keyfix.example/errors/openai/incorrect-api-key/');
    expect(openai?.wordings.length).toBeGreaterThan(1);
  });

  test('leave out an entry that was withdrawn', () => {
    const [provider] = readCatalogue();
    if (!provider) throw new Error('The catalogue is empty.');
    const [first, ...others] = provider.errors;
    if (!first) throw new Error('The provider has no errors.');
    const withdrawn = { ...first, withdrawn: { date: '2026-01-01', note: 'Gone.' } };
    const ids = errorRecords({ ...provider, errors: [withdrawn, ...others] }, site).map(({ id }) => id);
    expect(ids).toEqual(others.map(({ id }) => id));
  });
});

test('The list for programs escapes what would end a link', () => {
  const members = [
    { title: 'What does [401] mean?', url: 'https://keyfix.example/faq/', description: 'Short.' },
  ];
  expect(llmsText({ name: 'keyfix', summary: 'Keys.' }, [{ heading: 'Questions', members }])).toBe(
    '# keyfix\n\n> Keys.\n\n## Questions\n\n- [What does \\[401\\] mean?](https://keyfix.example/faq/): Short.\n',
  );
});

test('A search from the address bar puts the words into the fragment', () => {
  const text = openSearchDescription(site, { name: 'keyfix', description: 'Keys & errors' });
  expect(text).toContain('template="https://keyfix.example/search/#q={searchTerms}"');
  expect(text).toContain('<Description>Keys &amp; errors</Description>');
});
