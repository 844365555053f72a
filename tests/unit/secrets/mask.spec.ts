import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { maskSecrets } from '../../../src/secrets/mask.ts';

const mask = (text: string) => maskSecrets(text).text;
/** Built at run time: no key stands whole in a file. */
const FAKE = ['sk', 'proj', 'FAKEx0EXAMPLEx1FAKEx2EXAMPLE'].join('-');

test.describe('A secret in a text', () => {
  test('is masked, and the words around it stay', () => {
    expect(mask(`Incorrect API key provided: ${FAKE}. You can find your API key at x.`)).toBe(
      'Incorrect API key provided: sk-proj-•••. You can find your API key at x.',
    );
  });

  test('says where it stood and what it looks like', () => {
    expect(maskSecrets(`key ${FAKE}`).found).toEqual([
      { start: 4, end: 4 + FAKE.length, kind: 'shape', shape: 'openai/Project API key' },
    ]);
  });
});

test.describe('Masking', () => {
  test('changes nothing in what is masked already, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const once = mask(text);
        expect(mask(once)).toBe(once);
      }),
    );
  });
});
