import { expect, test } from '@playwright/test';
import { buildIndex } from '../../../src/recognise/build-index.ts';
import { pack } from '../../../src/recognise/data/pack.ts';
import { readIndex } from '../../../src/recognise/data/read.ts';
import { readWords, shortenWords } from '../../../src/recognise/data/short-words.ts';
import { readSlug, shortenSlug } from '../../../src/recognise/data/slug.ts';
import { unpack } from '../../../src/recognise/data/unpack.ts';
import { packCatalogue, readCatalogue, readSections } from '../../setup/catalogue.ts';

test.describe("The recogniser's data", () => {
  test('has every error of the catalogue by its id', () => {
    const providers = readCatalogue();
    const ids = providers.flatMap(({ errors }) => errors.map(({ id }) => id));
    expect(readIndex(packCatalogue(providers)).entries.map(({ id }) => id)).toEqual(ids);
  });

  test('reads as it was written', () => {
    const data = buildIndex(readCatalogue(), readSections());
    const read = unpack(pack(data));
    expect(read.sections).toEqual(data.sections);
    const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
    for (const [at, provider] of data.providers.entries()) {
      const there = read.providers[at];
      expect(there?.clues).toEqual(provider.clues.map(plain));
      expect(there?.errors.map(({ codes }) => codes)).toEqual(
        provider.errors.map(({ codes }) => codes.map(plain)),
      );
      expect(there?.errors.map(({ wordings }) => wordings)).toEqual(
        provider.errors.map(({ wordings }) => wordings.map(plain)),
      );
    }
  });

  test('names the section that an error leads to, the top of the ladder as the guide does', () => {
    const { sections, entries } = readIndex(packCatalogue());
    const suspended = entries.find(({ id }) => id === 'google-cloud-project-suspended');
    expect(sections[suspended?.section ?? 0]).toBe('when-to-get-help');
  });

  test('refuses a section that the guide does not have', () => {
    expect(() => buildIndex(readCatalogue(), ['verify-the-key'])).toThrow(/the guide has no section/);
  });

  test('refuses data of another version', () => {
    expect(() => readIndex('{"v":1}')).toThrow(/not the recogniser's data/);
  });
});

test.describe('A text with its most used words shortened', () => {
  test('reads as it was written, and is shorter', () => {
    const text = 'The key is invalid. The key is missing\tThe token is expired\fThe key';
    const shortened = shortenWords(text);
    expect(shortened.text.length).toBeLessThan(text.length / 2);
    expect(readWords(shortened)).toBe(text);
  });

  test('is refused where it holds what stands for a word', () => {
    expect(() => shortenWords('bell \u0007')).toThrow(/control character/);
  });
});

test.describe('A short name', () => {
  for (const [slug, beside] of [
    ['incorrect-api-key', 'Incorrect API key provided: {key}.'],
    ['no-such-key', 'Invalid API key'],
    ['401-unauthorized', '401: Unauthorized'],
    ['e401-invalid-token', 'npm error code E401'],
    ['a', ''],
  ] as const) {
    test(`${slug} is read back beside "${beside}"`, () => {
      expect(readSlug(shortenSlug(slug, beside), beside)).toBe(slug);
    });
  }

  test('takes one letter for a word that stands beside it', () => {
    expect(shortenSlug('incorrect-api-key', 'Incorrect API key provided')).toBe('ABC');
    expect(shortenSlug('no-such-key', 'Incorrect API key provided')).toBe('no-suchC');
  });
});
