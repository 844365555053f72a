import { expect, test } from '@playwright/test';
import { readBuildSettings } from '../../src/build/settings.ts';
import { headersFile } from '../../src/build/static-host/headers.ts';
import { policyInPage } from '../../src/build/static-host/policy-in-page.ts';
import { redirectsFile } from '../../src/build/static-host/redirects.ts';
import { contentPolicies } from '../../src/server/security/policies.ts';

const FILES = [
  '/index.html',
  '/_astro/page.x1.js',
  '/_astro/base.x2.css',
  '/report/index.html',
  '/report/0123456789ab.json',
  '/pagefind/0123456789ab/words.json',
  '/pagefind/0123456789ab/index/a.pf_index',
];

test.describe('The headers for hosts that read them', () => {
  test('say the policy everywhere, and what caches may keep by folder or file', () => {
    const lines = headersFile(FILES, "default-src 'none'", '/docs').split('\n');
    expect(lines[0]).toBe('/docs/*');
    expect(lines).toContain("  content-security-policy: default-src 'none'");
    expect(lines).toContain('  x-content-type-options: nosniff');
    expect(lines).toContain('  strict-transport-security: max-age=63072000');
    expect(lines.filter((line) => line.startsWith('/'))).toEqual([
      '/docs/*',
      '/docs/_astro/*',
      '/docs/report/0123456789ab.json',
      '/docs/pagefind/*',
    ]);
  });

  test('name no header twice for one address, since hosts would join them', () => {
    const [everywhere = '', ...others] = headersFile(FILES, "default-src 'none'", '').split(/\n(?=\/)/);
    const names = (rule: string) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
    expect(others.flatMap(names).filter((name) => names(everywhere).includes(name))).toEqual([]);
    expect(new Set(others.flatMap(names))).toEqual(new Set(['cache-control']));
  });
});

test.describe('A page for hosts that send no headers of ours', () => {
  const policy = contentPolicies({ scripts: ["'sha256-x'"], styles: [] }, { tls: false }).page;

  test('carries the policy before all that it binds, without what only a header can say', () => {
    const html = policyInPage('<head><meta charset="utf-8"><script>x</script>', policy);
    expect(html).toMatch(
      /^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default/,
    );
    expect(html).toContain("'sha256-x'");
    expect(html).toContain("require-trusted-types-for 'script'");
    expect(html).not.toContain('frame-ancestors');
    expect(html).toContain('<meta name="referrer" content="no-referrer"><script>x</script>');
  });

  test('is not written where there is no place for it', () => {
    expect(() => policyInPage('<head><title>x</title>', policy)).toThrow('takes no policy');
  });
});

test('Votes may go to one other origin, and nothing else may', () => {
  const { page } = contentPolicies(
    { scripts: [], styles: [] },
    { tls: true, votes: 'https://votes.example' },
  );
  expect(page).toContain("; connect-src 'self' https://votes.example;");
  expect(page).toContain("; form-action 'self' https://votes.example;");
  expect(page.match(/votes\.example/g)).toHaveLength(2);
});

test('Moved addresses are redirects, a line each, below the base', () => {
  expect(redirectsFile({ '/old/': '/new/#x' }, '/docs')).toBe('/docs/old/ /docs/new/#x 301\n');
});

test.describe('The settings of a build', () => {
  for (const { given, base } of [
    { given: undefined, base: '/' },
    { given: '/docs', base: '/docs/' },
    { given: '/a/b/', base: '/a/b/' },
  ]) {
    test(`take ${given ?? 'no path'} for the base ${base}`, () => {
      expect(readBuildSettings({ BASE_PATH: given }).BASE_PATH).toBe(base);
    });
  }

  for (const environment of [
    { BASE_PATH: 'docs' },
    { BASE_PATH: '//host/' },
    { BASE_PATH: '/a b/' },
    { FEEDBACK_URL: '/api/feedback/' },
    { FEEDBACK_URL: 'https://votes.example/api/feedback' },
    { SITE_URL: 'keyfix.example' },
    { STATIC: 'perhaps' },
  ]) {
    test(`refuse and name ${JSON.stringify(environment)}`, () => {
      expect(() => readBuildSettings(environment)).toThrow(Object.keys(environment)[0]);
    });
  }
});
