import { expect, test } from '@playwright/test';
import { find } from '../../../src/search/find.ts';
import { BrokenIndexError } from '../../../src/search/slots.ts';
import { indexOf, section } from '../../setup/word-index.ts';

const index = indexOf([
  section(
    '/guide/#scopes',
    'Verify permissions',
    'Some endpoints need a scope. A 403 names the missing scope.',
  ),
  section(
    '/guide/#header',
    'Check format',
    'Send the key as X-API-Key or Authorization: Bearer, as the docs say.',
  ),
  section(
    '/guide/#expired',
    'Expired or revoked',
    'Read the expiry date of the key. An expired key gets a 401.',
  ),
  section('/faq/#rotate', 'Should I rotate it?', 'Yes, once the key was leaked. Bearer of bad news.'),
  section('/guide/', 'Guide', 'Get the key working, whatever the answer: 401, 403, scope or header.', {
    kind: 'page',
  }),
  section('/errors/x/bad-key/', 'Bad key', 'The key is not known.', {
    kind: 'error',
    codes: ['invalid_api_key'],
  }),
  section('/guide/#code', 'What invalid_api_key means', 'All of invalid_api_key, an invalid_api_key page.'),
]);

const placesFor = async (typed: string) => (await find(typed, index)).results.map(({ place }) => place);

test.describe('Searching in words', () => {
  test('puts the section that is about it before a page that mentions it', async () => {
    expect((await placesFor('scope'))[0]).toBe('/guide/#scopes');
    expect((await placesFor('X-API-Key'))[0]).toBe('/guide/#header');
  });

  test('puts an exact code before a section about it', async () => {
    expect((await placesFor('invalid_api_key'))[0]).toBe('/errors/x/bad-key/');
  });

  test('puts an exact title first', async () => {
    expect((await placesFor('check format'))[0]).toBe('/guide/#header');
  });

  test('finds something although most words are unknown, and says which were left out', async () => {
    const { results, leftOut } = await find('my zebra says expired revoked qqqqq', index);
    expect(results[0]?.place).toBe('/guide/#expired');
    expect(leftOut).toEqual(['zebra', 'qqqqq']);
  });

  test('lets rare words decide over frequent ones', async () => {
    expect((await placesFor('key key leaked'))[0]).toBe('/faq/#rotate');
  });

  test('finds a word while it is being typed', async () => {
    expect((await placesFor('perm'))[0]).toBe('/guide/#scopes');
    expect(await placesFor('perm ')).toEqual([]);
  });

  test('reads a misspelt word as the one that was meant, and says so', async () => {
    const { results, readings } = await find('permisions ', index);
    expect(results[0]?.place).toBe('/guide/#scopes');
    expect(readings).toEqual([{ typed: 'permisions', as: ['permissions'] }]);
  });

  test('searches the pieces of a compound that nothing holds', async () => {
    expect((await placesFor('expiredKey'))[0]).toBe('/guide/#expired');
  });

  test('finds other words of the same meaning', async () => {
    expect((await placesFor('compromised'))[0]).toBe('/faq/#rotate');
  });

  test('leaves small words out where there are others', async () => {
    expect((await find('what is a scope', index)).leftOut).toEqual([]);
  });

  test('marks the words found, in the title and in the text', async () => {
    const [first] = (await find('scope', index)).results;
    expect(first?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['scope', 'scope']);
  });
});

test.describe('Searching in quotes', () => {
  test('asks for the words side by side', async () => {
    expect(await placesFor('"missing scope"')).toEqual(['/guide/#scopes']);
  });

  test('offers the same search without them where nothing has them so', async () => {
    const { results, instead } = await find('"scope missing"', index);
    expect(results).toEqual([]);
    expect(instead).toBe('scope missing');
  });
});

test.describe('A search that finds nothing', () => {
  test('says which words were too many and offers the rest', async () => {
    expect(await find('pancake zebra key', index)).toMatchObject({
      results: [],
      leftOut: ['pancake', 'zebra'],
      instead: 'key',
    });
  });

  test('offers nothing where no word is known', async () => {
    const { results, leftOut, instead } = await find('pancake', index);
    expect({ results, leftOut, instead }).toEqual({ results: [], leftOut: ['pancake'], instead: undefined });
  });

  test('is not mistaken for an index of which a part is missing', async () => {
    const broken = { ...index, exactly: () => Promise.resolve([]), beginningWith: () => Promise.resolve([]) };
    await expect(find('expired', broken)).rejects.toThrow(BrokenIndexError);
  });
});
