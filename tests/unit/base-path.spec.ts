import { expect, test } from '@playwright/test';
import { addBase } from '../../src/build/base-path/add-base.ts';

test.describe('A page below a base', () => {
  for (const { what, html, expected } of [
    { what: 'links', html: '<a href="/guide/#x">', expected: '<a href="/docs/guide/#x">' },
    { what: 'links without quotes', html: '<a href=/guide/ id=x>', expected: '<a href=/docs/guide/ id=x>' },
    {
      what: 'forms',
      html: "<form action='/api/feedback/'>",
      expected: "<form action='/docs/api/feedback/'>",
    },
    {
      what: 'buttons that send elsewhere',
      html: '<button formaction="/a/">',
      expected: '<button formaction="/docs/a/">',
    },
    { what: 'scripts', html: '<script src="/x.js">', expected: '<script src="/docs/x.js">' },
    { what: 'pictures', html: '<IMG SRC="/x.png">', expected: '<IMG SRC="/docs/x.png">' },
    { what: 'the way to the start', html: '<a href="/">', expected: '<a href="/docs/">' },
    {
      what: 'queries with entities',
      html: '<a href="/triage/copied/?a=1&amp;b=/2/">',
      expected: '<a href="/docs/triage/copied/?a=1&amp;b=/2/">',
    },
  ]) {
    test(`has the base in its ${what}`, () => {
      expect(addBase(html, '/docs')).toBe(expected);
    });
  }

  for (const { what, html } of [
    { what: 'links to other sites', html: '<a href="https://example.com/a/">' },
    { what: 'links to other hosts without a scheme', html: '<a href="//example.com/a/">' },
    { what: 'fragments and relative links', html: '<a href="#main"><a href="x/"><a href="">' },
    { what: 'what Vite has already put below the base', html: '<script src="/docs/_astro/x.js">' },
    { what: 'places in data', html: '<div data-checklist="/triage/copied/"><input value="/guide/">' },
    {
      what: 'text, comments and code',
      html: '<p>href="/guide/"<!-- <a href="/guide/"> --><script>"<a href=/x>"</script>',
    },
    { what: 'attributes that are no address', html: '<p title="/guide/" href="/guide/">' },
  ]) {
    test(`leaves alone ${what}`, () => {
      expect(addBase(html, '/docs')).toBe(html);
    });
  }

  test('is the same page to the byte but for its addresses', () => {
    const html = '<!doctype html>\n<A  Href = "/a/"\tclass=x >ü &amp; </A >\r\n<a href="/b/">';
    expect(addBase(html, '/docs').replaceAll('/docs', '')).toBe(html);
  });
});
