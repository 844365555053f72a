import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { onDemandAddresses } from '../../../src/build/built-site/on-demand.ts';
import { CLIENT_FOLDER, readBuiltSite } from '../../../src/build/built-site/read.ts';
import { publicPlaces } from '../../../src/build/published-ids/public-places.ts';
import { indexFolder } from '../../../src/build/search-index/folder.ts';
import { makeIndex } from '../../../src/build/search-index/make-index.ts';
import { searchRecordSchema } from '../../../src/schemas/search-record.ts';

const records = z
  .array(searchRecordSchema)
  .parse(JSON.parse(readFileSync(`${CLIENT_FOLDER}search/records.json`, 'utf8')));
const places = publicPlaces(readBuiltSite(), onDemandAddresses());

/** Headings that only group what stands under them. */
const GROUPS = new Set(['/guide/#quick-triage', '/guide/#step-by-step-diagnostic', '/guide/#steps']);

test.describe('The records of the search index', () => {
  test('stand for every section of the guide, the FAQ and the ladder, and for every question', () => {
    const sections = places.filter((place) => /^\/(?:guide|faq|escalation)\/#|^\/triage\/./.test(place));
    const known = new Set<string>(records.map(({ place }) => place));
    expect(sections.filter((place) => !known.has(place) && !GROUPS.has(place))).toEqual([]);
  });

  test('lead to places that exist, each once', () => {
    const live = new Set(places);
    expect(records.filter(({ place }) => !live.has(place))).toEqual([]);
    expect(new Set(records.map(({ place }) => place)).size).toBe(records.length);
  });

  test('hold the other words that a question is asked by', () => {
    const { also } = records.find(({ place }) => place.startsWith('/faq/#should-i-rotate')) ?? { also: '' };
    expect(also).toMatch(/leaked/);
    expect(also).toMatch(/committed/);
  });

  test('hold words, not marks', () => {
    for (const { place, title, text } of records) {
      expect(`${place}: ${title} ${text}`).not.toMatch(/<h\d|\]\(\/|```|\*\*/);
    }
  });
});

test.describe('The search index', () => {
  test('holds what the interface loads and nothing else, unpacked', async () => {
    const files = await makeIndex(records.slice(0, 3));
    const names = [...files.keys()].map((path) => path.replace(/[a-z]+_[0-9a-f]+/, 'x'));
    expect(new Set(names)).toEqual(
      new Set([
        'pagefind.js',
        'pagefind-entry.json',
        'pagefind.x.pf_meta',
        'wasm.en.pagefind',
        'words.json',
        'index/x.pf_index',
        'filter/x.pf_filter',
        'fragment/x.pf_fragment',
      ]),
    );
    const fragment = [...files].find(([path]) => path.startsWith('fragment/'))?.[1];
    expect(new TextDecoder().decode(fragment)).toMatch(/^pagefind_dcd\{/);
  });
});

test.describe('The folder of the search index', () => {
  test('has another name for other words, and the same for the same', () => {
    const [, ...rest] = records;
    expect(indexFolder(records)).toMatch(/^pagefind\/[\da-f]{12}\/$/);
    expect(indexFolder([...records])).toBe(indexFolder(records));
    expect(indexFolder([...rest])).not.toBe(indexFolder(records));
  });
});
