import { expect, test } from '@playwright/test';
import { readBuiltSite, type BuiltPage } from '../../src/build/built-site/read.ts';

const pages = readBuiltSite();
/** All but those that stand in for another page: the one for what is not on the device, and those for errors. */
const found = pages.filter(({ address }) => address.endsWith('/') && address !== '/offline/');

/** The pages of which something does not hold, by name. */
const without = (holds: (page: BuiltPage) => boolean, among = pages) =>
  among.filter((page) => !holds(page)).map(({ address }) => address);

const meta = ({ elements }: BuiltPage, key: 'name' | 'property', name: string) =>
  elements.find(({ tag, attributes }) => tag === 'meta' && attributes[key] === name)?.attributes.content ??
  '';
const canonicalOf = ({ elements }: BuiltPage) =>
  elements.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href ?? '';
const titleOf = ({ html }: BuiltPage) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
const headingsOf = ({ elements }: BuiltPage) =>
  elements.filter(({ tag }) => /^h[1-6]$/.test(tag)).map(({ tag }) => Number(tag[1]));

test.describe('Every page', () => {
  test('has one main heading, and none below it skips a level', () => {
    expect(without((page) => headingsOf(page).filter((level) => level === 1).length === 1)).toEqual([]);
    const inOrder = (page: BuiltPage) =>
      headingsOf(page).every((level, at, all) => level <= (all[at - 1] ?? 0) + 1);
    expect(without(inOrder)).toEqual([]);
  });

  test('has a title that no other page has', () => {
    const titles = [...Map.groupBy(pages, titleOf)];
    const shared = titles.filter(([title, { length }]) => title === '' || length > 1);
    expect(shared.map(([title, alike]) => [title, ...alike.map(({ address }) => address)])).toEqual([]);
  });

  test('says in a sentence what it is for', () => {
    const described = (page: BuiltPage) => {
      const { length } = meta(page, 'name', 'description');
      return length >= 25 && length <= 200;
    };
    expect(without(described)).toEqual([]);
  });

  test('names its one address, but for those that stand in for another', () => {
    expect(without((page) => new URL(canonicalOf(page)).pathname === page.address, found)).toEqual([]);
    expect(without((page) => meta(page, 'name', 'robots') === 'noindex')).toEqual(
      found.map(({ address }) => address),
    );
  });

  test('has a picture for link previews, and a language', () => {
    expect(without((page) => /\/og\/[a-z]+\.png$/.test(meta(page, 'property', 'og:image')))).toEqual([]);
    expect(without(({ html }) => html.includes('<html lang="en"'))).toEqual([]);
  });

  test('has landmarks: a header, one main part, a footer, and a way past the header', () => {
    const count = ({ elements }: BuiltPage, wanted: string) =>
      elements.filter(({ tag }) => tag === wanted).length;
    expect(without((page) => count(page, 'main') === 1 && count(page, 'footer') >= 1)).toEqual([]);
    expect(without(({ html }) => html.includes('href="#main"'))).toEqual([]);
  });
});
