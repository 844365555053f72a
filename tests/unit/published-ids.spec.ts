import { expect, test } from '@playwright/test';
import { onDemandAddresses } from '../../src/build/built-site/on-demand.ts';
import { parsePage } from '../../src/build/built-site/parse.ts';
import { readBuiltSite } from '../../src/build/built-site/read.ts';
import { readPublished } from '../../src/build/published-ids/list.ts';
import { publicIds, publicPlaces } from '../../src/build/published-ids/public-places.ts';
import { follow, lostPlaces, redirectProblems } from '../../src/build/published-ids/redirects.ts';
import redirects from '../../src/redirects.json' with { type: 'json' };

test.describe('Published places', () => {
  const places = publicPlaces(readBuiltSite(), onDemandAddresses());
  const live = new Set(places);

  test('are all on the list: run `npm run ids` after adding one', () => {
    const published = new Set(readPublished());
    expect(places.filter((place) => !published.has(place))).toEqual([]);
  });

  test('never disappear without a line in src/redirects.json', () => {
    expect(lostPlaces(readPublished(), redirects, live)).toEqual([]);
  });

  test('are never led in a loop, along a chain or into nothing', () => {
    expect(redirectProblems(redirects, live)).toEqual([]);
  });

  test('stand on the list sorted, each once', () => {
    const published = readPublished();
    expect(published).toEqual([...new Set(published)].sort());
  });
});

test.describe('An id', () => {
  test('is public on a part of the text and nowhere else', () => {
    const page = parsePage(`
      <header><h2 id="frame">Site</h2></header>
      <main id="main">
        <section id="step" aria-labelledby="step-title"><h3 id="step-title">A step</h3></section>
        <h4 id="heading">Heading</h4><p id="words">Words</p>
        <form><input id="field" /><br></form><li id="item">Item</li>
      </main>
      <section id="after"></section>`);
    expect(publicIds(page)).toEqual(['step', 'heading', 'item']);
  });
});

test.describe('An old link', () => {
  test('keeps its fragment when only the page moved', () => {
    expect(follow('/old/#step', { '/old/': '/new/' })).toBe('/new/#step');
  });

  test('lands where the new place says when that has a fragment of its own', () => {
    expect(follow('/old/#step', { '/old/': '/new/#part' })).toBe('/new/#part');
  });

  test('follows an id that moved on a page that moved', () => {
    expect(follow('/old/#step', { '/old/': '/new/', '/new/#step': '/other/#step' })).toBe('/other/#step');
  });

  test('that leads nowhere is reported as lost', () => {
    const published = ['/guide/', '/guide/#gone', '/guide/#moved', '/guide/#lost-on-the-way'];
    const moved = { '/guide/#moved': '/guide/', '/guide/#lost-on-the-way': '/nowhere/' };
    expect(lostPlaces(published, moved, new Set(['/guide/']))).toEqual([
      '/guide/#gone',
      '/guide/#lost-on-the-way',
    ]);
  });
});

test.describe('The table of moved places', () => {
  const live = new Set(['/new/', '/new/#part']);
  const cases = [
    { fault: 'a loop', table: { '/a/': '/b/', '/b/': '/a/' }, says: 'has moved too' },
    { fault: 'a line that leads to itself', table: { '/a/': '/a/' }, says: 'has moved too' },
    { fault: 'a chain', table: { '/a/': '/b/', '/b/': '/new/' }, says: '"/a/" leads to "/b/"' },
    { fault: 'an end in nothing', table: { '/a/': '/new/#nope' }, says: 'does not exist' },
    { fault: 'a place that still exists', table: { '/new/': '/new/#part' }, says: 'still exists' },
    { fault: 'an id on a page that moved', table: { '/a/': '/new/', '/a/#x': '/new/#part' }, says: 'never' },
    { fault: 'another site', table: { '/a/': 'https://example.com/' }, says: 'is not a place' },
  ];
  for (const { fault, table, says } of cases) {
    test(`refuses ${fault}`, () => {
      expect(redirectProblems(table, live).join('\n')).toContain(says);
    });
  }

  test('takes moved pages and moved ids', () => {
    expect(redirectProblems({ '/a/': '/new/', '/new/#x': '/new/#part' }, live)).toEqual([]);
  });
});
