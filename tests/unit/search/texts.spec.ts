import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { searchFragment, searchIn } from '../../../src/search/address.ts';
import { excerpt } from '../../../src/search/excerpt.ts';
import { markWords } from '../../../src/search/marks.ts';
import { readRecent, withSearch } from '../../../src/search/recent.ts';
import { joinBlocks, plainText } from '../../../src/search/records/plain-text.ts';

const marked = (text: string, forms: string[], open = false) =>
  markWords(text, [{ forms, open }]).flatMap((piece) => (piece.marked ? [piece.text] : []));

test.describe('Marks', () => {
  test('stand on whole words, in every form', () => {
    expect(marked('Expired keys expire; an expiry is unexpected.', ['expired'])).toEqual([
      'Expired',
      'expire',
      'expiry',
    ]);
  });

  test('stand on a header name as one', () => {
    expect(marked('Send X-API-Key or `X-API-Key:`', ['xapikey'])).toEqual(['X-API-Key', 'X-API-Key']);
  });

  test('stand on longer words only while a word is being typed', () => {
    expect(marked('Bearer', ['be'], true)).toEqual(['Bearer']);
    expect(marked('Bearer', ['be'])).toEqual([]);
  });

  test('leave the text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, forms) => {
        expect(
          markWords(text, [{ forms, open: true }])
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

test.describe('An excerpt', () => {
  const text = Array.from({ length: 100 }, (_, at) => `w${at}`).join(' ');

  test('starts at the top where the words stand there', () => {
    expect(excerpt(text, [3, 90])).toMatch(/^w0 .* …$/);
  });

  test('is cut where most words stand, with a little before them', () => {
    expect(excerpt(text, [1, 60, 61, 70])).toMatch(/^… w55 .*w70.* …$/);
  });

  test('of a short text is all of it', () => {
    expect(excerpt('Rotate the key.', [1])).toBe('Rotate the key.');
  });
});

test.describe('Recent searches', () => {
  test('keep six, the last first, each once', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].reduce<string[]>(withSearch, []);
    expect(seven).toEqual(['g', 'f', 'e', 'd', 'c', 'b']);
    expect(withSearch(seven, ' E ')).toEqual(['E', 'g', 'f', 'd', 'c', 'b']);
  });

  test('do not keep a log', () => {
    expect(withSearch(['401'], 'x'.repeat(200))).toEqual(['401']);
  });

  test('start anew where what was stored does not read', () => {
    for (const stored of [null, '', '{', '{"a":1}', '"401"']) expect(readRecent(stored)).toEqual([]);
    expect(readRecent('["401",7,null,"403"]')).toEqual(['401', '403']);
  });
});

test.describe('The address of a search', () => {
  test('holds it in the fragment and gives it back', () => {
    for (const text of ['401', 'a & b = c#d', 'Authorization: Bearer', '100 % “sure”', 'ключ']) {
      expect(searchIn(searchFragment(text))).toBe(text);
    }
  });

  test('is bare for no search, and reads as none where it holds none', () => {
    expect(searchFragment('')).toBe('');
    expect(searchIn('')).toBe('');
    expect(searchIn('#everything')).toBe('');
  });

  test('can be read although a chat has cut it off', () => {
    expect(searchIn('#q=caf%C3')).toBe('caf%C3');
  });
});

test.describe('The words of an entry', () => {
  test('are its text without marks, cut where a heading has an id of its own', () => {
    const { text, subsections } = plainText(
      'Read **this** and `that`.\n\n<h3 id="own">A part</h3>\n\n- one\n- [two](/x/)\n\n```bash\ncurl -i\n```\n',
    );
    expect(text).toBe('Read this and that.');
    expect(subsections).toEqual([{ id: 'own', title: 'A part', text: 'one · two · curl -i' }]);
  });

  test('run on after a full stop, and are parted without one', () => {
    expect(joinBlocks(['One.', ' two ', '', 'three'])).toBe('One. two · three');
  });
});
