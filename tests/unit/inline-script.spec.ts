import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, test } from '@playwright/test';
import { inlineScript } from '../../src/build/inline-script.ts';

test('an inline script loses its comments and its indentation, and nothing else', () => {
  const source =
    "// Why.\n(() => {\n  // Because.\n  const one = 'https://keyfix.example';\n\n  use(one); // stays\n})();\n";
  expect(inlineScript(source)).toBe(
    "(() => {\nconst one = 'https://keyfix.example';\nuse(one); // stays\n})();",
  );
});

test('the scripts of the site still parse when they are inline', () => {
  for (const file of ['theme/boot.js', 'guide/focus.js']) {
    const source = readFileSync(new URL(`../../src/islands/${file}`, import.meta.url), 'utf8');
    const inlined = inlineScript(source);
    expect(inlined.length).toBeLessThan(source.length);
    // Parses without running anything.
    expect(() => new Script(inlined), file).not.toThrow();
  }
});
