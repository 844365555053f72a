import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { findInlineCode } from '../../src/build/inline-code/find.ts';
import { securityHeaders } from '../../src/server/security/headers.ts';
import { contentPolicies } from '../../src/server/security/policies.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

test.describe('Code in the text of a page', () => {
  test('is named by its hash, byte for byte', () => {
    const { scripts, styles } = findInlineCode(
      '<head><script>if (a < b && c) d("&amp;");\n</script><style>p { color: red }</style></head>',
    );
    expect(scripts).toEqual([hash('if (a < b && c) d("&amp;");\n')]);
    expect(styles).toEqual([hash('p { color: red }')]);
  });

  test('is neither a file nor data', () => {
    const { scripts } = findInlineCode(
      '<script src="/a.js"></script><script type="application/ld+json">{"a":1}</script><script type="module">b</script>',
    );
    expect(scripts).toEqual([hash('b')]);
  });

  test('is refused as an attribute', () => {
    const { refused } = findInlineCode('<p style="color: red" onclick="x()">a</p>');
    expect(refused).toEqual(['<p style>', '<p onclick>']);
  });
});

test.describe('A content security policy', () => {
  const inline = { scripts: [hash('a')], styles: [] };

  test('allows the code that the build saw, and nothing unsafe on a page', () => {
    const { page } = contentPolicies(inline, { tls: false });
    expect(page).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('a')};`);
    expect(page).toContain("style-src 'self';");
    expect(page).toContain("require-trusted-types-for 'script'");
    expect(page).not.toMatch(/'unsafe-|https?:|\*|data:/);
  });

  test('upgrades addresses only where readers come over HTTPS', () => {
    expect(contentPolicies(inline, { tls: true }).page).toMatch(/; upgrade-insecure-requests$/);
    expect(contentPolicies(inline, { tls: false }).page).not.toContain('upgrade');
  });
});

test('HSTS is sent only where readers come over HTTPS', () => {
  expect(securityHeaders(true)['strict-transport-security']).toBe('max-age=63072000');
  expect(securityHeaders(false)).not.toHaveProperty('strict-transport-security');
});
