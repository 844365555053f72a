import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { nodeOf } from '../../../src/triage/graph.ts';
import { visit } from '../../../src/triage/visit.ts';
import { BAD_ADDRESSES, GRAPH } from '../../setup/triage.ts';

/** Where an address ends up: where it leads itself, or where it is sent. */
function arrival(address: string): string | undefined {
  const { pathname, searchParams } = new URL(address, 'http://x');
  return visit(GRAPH, pathname.split('/')[2] ?? '', searchParams)?.address;
}

test.describe('An address that cannot be used', () => {
  for (const { address, where, why } of BAD_ADDRESSES)
    test(`leads to the furthest place that can be reached: ${why}`, () => {
      expect(arrival(address)).toBe(where);
      expect(arrival(where), 'and stays there').toBe(where);
    });

  test('is put in order without a word when only its order is wrong', () => {
    const ordered = '/triage/format/?copied=yes&rejected=yes';
    expect(arrival('/triage/format/?rejected=yes&copied=yes')).toBe(ordered);
    expect(arrival('/triage/format/?start=rejected&rejected=yes&copied=yes')).toBe(ordered);
    expect(arrival('/triage/format/?rejected=yes&copied=yes&rejected=yes')).toBe(ordered);
    expect(arrival('/triage/format/?copied=yes&note=banana&rejected=yes')).toBe(ordered);
    expect(arrival('/triage/format/?start=format')).toBe('/triage/format/');
  });

  test('leads nowhere where no question or outcome has its name', () => {
    for (const id of ['banana', '', '__proto__', 'constructor', 'toString', 'Copied'])
      expect(visit(GRAPH, id, new URLSearchParams('rejected=yes'))).toBeUndefined();
  });
});

const ids = Object.keys(GRAPH.nodes);
const word = fc.oneof(
  fc.constantFrom(...ids, 'start', 'note', 'yes', 'no', 'works', 'still-fails', 'unsure', 'skip', 'active'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const pairs = fc.array(fc.tuple(word, word), { maxLength: 20 });

test.describe('Whatever stands in an address', () => {
  test('leads to a place that exists, and asking for that place leads there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), pairs, (id, asked) => {
        const found = visit(GRAPH, id, new URLSearchParams(asked));
        expect(nodeOf(GRAPH, found?.shown ?? '')).toBeDefined();
        expect(arrival(found?.address ?? '')).toBe(found?.address);
      }),
      { numRuns: 3000 },
    );
  });

  test('leads to the same place in any order, as long as no question is answered twice', () => {
    const distinct = fc.uniqueArray(fc.tuple(word, word), { selector: ([key]) => key, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...ids), distinct, (id, asked) => {
        const one = visit(GRAPH, id, new URLSearchParams(asked));
        const other = visit(GRAPH, id, new URLSearchParams(asked.toReversed()));
        expect(other?.state.answers).toEqual(one?.state.answers);
        expect(other?.shown).toBe(one?.shown);
      }),
      { numRuns: 1000 },
    );
  });

  test('never comes back in an address', () => {
    const clean = /^\/triage\/[a-z-]+\/(?:\?(?:[a-z-]+=[a-z-]+&?)+)?$/;
    fc.assert(
      fc.property(fc.constantFrom(...ids), pairs, (id, asked) => {
        expect(visit(GRAPH, id, new URLSearchParams(asked))?.address).toMatch(clean);
      }),
      { numRuns: 1000 },
    );
  });
});
