import { expect, test } from '@playwright/test';
import { errorAddress, errorSlug } from '../../../src/catalogue/addresses.ts';
import { sectionAddress } from '../../../src/catalogue/section.ts';
import { sourceLink } from '../../../src/catalogue/source.ts';

test('a page is shown by its host and path', () => {
  expect(sourceLink('https://www.example.com/docs/')).toEqual({
    to: 'https://www.example.com/docs/',
    label: 'example.com/docs',
  });
});

test('a file of a repository leads to its newest version', () => {
  expect(sourceLink('github:some-owner/repo:src/a file.ts')).toEqual({
    to: 'https://github.com/some-owner/repo/blob/HEAD/src/a%20file.ts',
    label: 'some-owner/repo: src/a file.ts',
  });
});

test('a file of a repository leads to the version that is named', () => {
  expect(sourceLink('github:owner/repo@v1.2.0:src/client.py').to).toBe(
    'https://github.com/owner/repo/blob/v1.2.0/src/client.py',
  );
});

test('an entry stands under its provider, without the provider in its own part', () => {
  expect(errorAddress('openai', 'openai-incorrect-api-key')).toBe('/errors/openai/incorrect-api-key/');
  expect(() => errorSlug('openai', 'stripe-invalid-api-key')).toThrow('no id of an error of "openai"');
});

test('an entry that only support can settle leads to the top of the ladder', () => {
  expect(sectionAddress('contact-support')).toBe('/escalation/#contact-support');
  expect(sectionAddress('check-format')).toBe('/guide/#check-format');
});
