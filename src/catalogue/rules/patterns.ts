import { isSafePattern } from 'redos-detector';
import type { Rule } from './rule.ts';

/** How often a shape may be tried again on a text that nearly fits: more, and a long paste could hang the page. */
const MOST_BACKTRACKS = 200;

/** What stands in error messages where a key could: a shape that takes one of them would mask half of every text. */
const WORDS = ['', 'key', 'undefined', 'unauthorized', 'YOUR_API_KEY', '401', 'https://example.com/v1'];

/** Shapes of keys can't explode on a hostile text and don't take a word or a number for a key. */
export const shapesAreSafe: Rule = (catalogue) =>
  catalogue.flatMap(({ id: provider, credentials }) =>
    credentials.flatMap(({ name, pattern }) => {
      if (pattern === null) return [];
      const { safe } = isSafePattern(pattern, { unicode: true, maxScore: MOST_BACKTRACKS, timeout: 5000 });
      const shape = new RegExp(pattern, 'u');
      const faults = [
        ...(safe ? [] : ['can explode on a long text']),
        ...WORDS.filter((word) => shape.test(word)).map((word) => `takes "${word}" for a key`),
      ];
      return faults.map((fault) => ({ provider, says: `the shape of "${name}" ${fault}` }));
    }),
  );

/** A prefix begins the keys of its kind: no blank, no explanation. */
export const prefixesAreLetters: Rule = (catalogue) =>
  catalogue.flatMap(({ id: provider, credentials }) =>
    credentials
      .filter(({ prefix }) => prefix !== null && /^\s|\s$|[(…]/.test(prefix))
      .map(({ name, prefix }) => ({
        provider,
        says: `the prefix of "${name}" is no prefix: ${String(prefix)}`,
      })),
  );
