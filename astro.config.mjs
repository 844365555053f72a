import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import node from '@astrojs/node';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { gitDates } from './src/build/git-dates/integration.ts';
import { inlineCode } from './src/build/inline-code/integration.ts';
import { precompressed } from './src/build/precompress/integration.ts';
import { linkCheck } from './src/build/link-check/integration.ts';
import { preloadHelper } from './src/build/preload-helper.ts';
import { readBuildSettings } from './src/build/settings.ts';
import { staticHost, staticPages } from './src/build/static-host/integration.ts';
import { movedAddresses } from './src/build/published-ids/redirects.ts';
import { serviceWorker } from './src/build/service-worker/integration.ts';
import { searchIndex } from './src/build/search-index/integration.ts';
import { triage } from './src/build/triage/integration.ts';
import redirects from './src/redirects.json' with { type: 'json' };

/** What belongs together in the browser: one file compresses better than three, and is one request. */
const CHUNKS = [
  // Every page loads it.
  {
    name: 'page',
    test: /preload-helper|\/src\/(?:words|islands\/(?:page|page-change|announce|copy|reveal|theme\/switch|feedback\/start|offline\/start))\.ts/,
  },
  { name: 'preact', test: /node_modules\/preact\/(?:dist|jsx-runtime)\/|\/src\/islands\/render\.ts/ },
  // The box loads all of it for its first answer.
  { name: 'recognise', test: /\/src\/recognise\// },
];

/** Terser makes scripts some 4 % lighter than the default does: it inlines what is used once. */
const TERSER = { ecma: 2022, module: true, compress: { passes: 3 } };

const { SITE_URL, BASE_PATH, STATIC, FEEDBACK_URL } = readBuildSettings(process.env);
const VOTES = FEEDBACK_URL && new URL(FEEDBACK_URL).origin;

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  outDir: STATIC ? 'dist/static' : 'dist',
  trailingSlash: 'always',
  adapter: node({ mode: 'middleware', bodySizeLimit: 64 * 1024 }),
  integrations: [
    mdx(),
    preact(),
    // A question of the checklist belongs to the way that led to it; the checklist itself is what people look for.
    sitemap({ filter: (page) => !/\/(?:feedback|offline|triage\/[^/]+)\//.test(page) }),
    triage(),
    gitDates(),
    searchIndex(),
    linkCheck({ hasServer: !STATIC }),
    inlineCode(),
    STATIC && staticPages(VOTES),
    serviceWorker(BASE_PATH),
    // Last: they take what the others wrote.
    STATIC ? staticHost(VOTES) : precompressed(),
  ],
  // The feedback endpoint checks the origin itself: a form posted under `Referrer-Policy: no-referrer` carries
  // `Origin: null`, which Astro's own check would refuse.
  security: { checkOrigin: false },
  session: false,
  // Without files of their own, moved addresses reach the server, which answers with a redirect.
  redirects: STATIC ? {} : movedAddresses(redirects),
  build: {
    inlineStylesheets: 'never',
    redirects: false,
    ...(STATIC && { client: './', server: './.server/' }),
  },
  devToolbar: { enabled: false },
  // Prism marks tokens with classes; Shiki's inline styles do not pass a strict content security policy.
  // Scripts stay files of their own: a strict content security policy refuses inline ones.
  vite: {
    plugins: [preloadHelper()],
    // Constants: what only a site below a base needs is left out of the scripts of one at the top.
    define: {
      'import.meta.env.BASE': JSON.stringify(BASE_PATH.slice(0, -1)),
      'import.meta.env.FEEDBACK': JSON.stringify(STATIC ? (FEEDBACK_URL ?? '') : '/api/feedback/'),
    },
    // Astro marks MDX with a directive of its own and takes it out again: nothing to warn of.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: {
        build: {
          minify: 'terser',
          terserOptions: TERSER,
          rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
        },
      },
    },
  },
  markdown: {
    syntaxHighlight: 'prism',
    // Quotes stay as they are typed, in the text as in the data around it.
    processor: satteri({ features: { smartPunctuation: false } }),
  },
});
