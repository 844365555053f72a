import { expect, test } from '@playwright/test';
import { recognise } from '../../../src/recognise/recognise.ts';
import type { Findings } from '../../../src/search/find.ts';
import { optionGroups } from '../../../src/search/option-groups.ts';
import { placeOf } from '../../../src/search/place-of.ts';
import { catalogueIndex } from '../../setup/catalogue.ts';

const findings: Findings = {
  results: ['/guide/#minimal-request', '/faq/#why-would-an-api-key-not-work'].map((place) => ({
    place,
    page: 'Guide',
    kind: 'section',
    title: [],
    excerpt: [],
  })),
  leftOut: [],
  readings: [],
  words: [],
};

/** The places of the guide and the FAQ that stand beside typed words, in their order. */
function sectionsBeside(text: string): string[] {
  const recognition = recognise(text, catalogueIndex());
  const groups = optionGroups({ text, key: [], recognition, findings }, []);
  return groups.filter(({ name }) => name === 'sections').flatMap(({ picks }) => picks.map(placeOf));
}

test('a status among words that no entry has brings the section of its cause beside what the words stand in', () => {
  expect(sectionsBeside('quuxly 403 frobnicator').slice(0, 2)).toEqual([
    '/guide/#minimal-request',
    '/guide/#verify-permissions',
  ]);
});

test('words that name neither status nor provider lead to what they stand in', () => {
  expect(sectionsBeside('quuxly frobnicator')).toEqual(findings.results.map(({ place }) => place));
});
