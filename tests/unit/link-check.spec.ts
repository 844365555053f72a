import { expect, test } from '@playwright/test';
import { parsePage } from '../../src/build/built-site/parse.ts';
import { report } from '../../src/build/link-check/check.ts';
import { linksIn } from '../../src/build/link-check/content-links.ts';
import { linksOf } from '../../src/build/link-check/links.ts';
import { deadLinks, repeatedIds, whyDead } from '../../src/build/link-check/rules.ts';
import { mapSite } from '../../src/build/link-check/site-map.ts';

const page = (address: string, html: string) => ({ address, html, elements: parsePage(html) });
const site = mapSite(
  { origin: 'https://keyfix.example', base: '' },
  [page('/', '<main id="main">'), page('/guide/', '<main id="main"><section id="check-format">')],
  ['/favicon.svg', '/_astro/page.js'],
  ['/triage/rejected/', '/triage/copied/', '/api/feedback/'],
  { '/old/': '/guide/' },
);

test.describe('A link that works', () => {
  for (const link of [
    '/guide/',
    '/guide/#check-format',
    '/guide/?path=header-doubt#check-format',
    '#main',
    'guide/',
    '/triage/rejected/',
    '/triage/copied/?rejected=yes',
    '/api/feedback/',
    '/favicon.svg',
    '/guide/#q=expired',
    'https://keyfix.example/guide/#check-format',
    'https://example.com/nowhere',
    'mailto:somebody@example.com',
  ]) {
    test(`is left alone: ${link}`, () => {
      expect(whyDead(link, '/', site)).toBeUndefined();
    });
  }
});

test.describe('Below a base, a link', () => {
  const below = { ...site, base: '/docs' };

  test('that has the base works', () => {
    for (const link of [
      '/docs/guide/#check-format',
      '/docs/favicon.svg',
      '#main',
      'https://keyfix.example/docs/',
    ])
      expect(whyDead(link, '/', below), link).toBeUndefined();
  });

  test('that leads out of it is dead', () => {
    for (const link of ['/guide/', '/', '/docsguide/', '../guide/', 'https://keyfix.example/favicon.svg'])
      expect(whyDead(link, '/', below), link).toBe('leads out of /docs/, where the site stands');
  });

  test('that leads nowhere within it is dead', () => {
    expect(whyDead('/docs/no/such/page/', '/', below)).toBe('there is no such page or file');
    expect(whyDead('/docs/guide/#no-such-id', '/', below)).toContain('/guide/ has the id');
  });
});

test.describe('A dead link', () => {
  for (const { link, why } of [
    { link: '/no/such/page/', why: 'there is no such page or file' },
    { link: '/guide/#no-such-id', why: 'no element of /guide/ has the id "no-such-id"' },
    { link: '#no-such-id', why: 'no element of / has the id "no-such-id"' },
    { link: '/guide', why: 'addresses end in a slash' },
    { link: '/triage/rejected', why: 'addresses end in a slash' },
    { link: '/triage/no-such-question/', why: 'there is no such page or file' },
    { link: '/triage/rejected/#main', why: 'the page is rendered on request' },
    { link: '/old/', why: 'has moved: link to /guide/' },
    { link: '/_astro/gone.js', why: 'there is no such page or file' },
    { link: 'https://keyfix.example/og/gone.png', why: 'there is no such page or file' },
    { link: 'https://[', why: 'is not an address' },
  ]) {
    test(`is reported with its reason: ${link}`, () => {
      const found = deadLinks('/', [link], '/', site);
      expect(found).toMatchObject([{ where: '/', link }]);
      expect(found[0]?.why).toContain(why);
    });
  }
});

test('Every kind of link on a page is looked at, each once', () => {
  const elements = parsePage(`
    <head><link rel="icon" href="/icon.svg"><meta property="og:image" content="https://a.example/og.png"></head>
    <a href="/guide/"></a><a href="/guide/">again</a><a name="no-link"></a>
    <form action="/vote/"></form><img src="/a.png"><script src="/a.js"></script><svg><use href="#mark"></use></svg>
    <astro-island component-url="/_astro/island.js" renderer-url="/_astro/client.js"></astro-island>`);
  expect(linksOf(elements)).toEqual([
    '/icon.svg',
    'https://a.example/og.png',
    '/guide/',
    '/vote/',
    '/a.png',
    '/a.js',
    '#mark',
    '/_astro/island.js',
    '/_astro/client.js',
  ]);
});

test('References in the content are found with file and key', () => {
  const step = { bad: { next: [{ to: '/guide/#x', label: 'to' }] }, good: { next: { to: '/faq/' } } };
  expect(linksIn('en/guide/a.mdx', step)).toEqual([
    { file: 'en/guide/a.mdx', key: 'bad.next[0].to', link: '/guide/#x' },
    { file: 'en/guide/a.mdx', key: 'good.next.to', link: '/faq/' },
  ]);
  expect(linksIn('en/paths/a.json', { steps: ['verify-the-key'], symptom: 'x' })).toEqual([
    { file: 'en/paths/a.json', key: 'steps[0]', link: '/guide/#verify-the-key' },
  ]);
  expect(linksIn('en/errors/a.json', { errors: [{ section: 'contact-support' }] })).toEqual([
    { file: 'en/errors/a.json', key: 'errors[0].section', link: '/escalation/#contact-support' },
  ]);
});

test('An id that stands on a page twice is reported once', () => {
  expect(repeatedIds(['a', 'b', 'a', 'a'])).toEqual(['a']);
});

test('A dead link of the frame is reported once, with the first of its pages', () => {
  const faults = ['/a/', '/b/', '/c/', '/d/', '/e/'].map((where) => ({ where, link: '/x/', why: 'is gone' }));
  expect(report(faults)).toEqual(['/x/: is gone\n  in /a/\n  in /b/\n  in /c/\n  and in 2 more']);
});
