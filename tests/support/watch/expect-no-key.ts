import { expect, type Page } from '@playwright/test';
import { piecesOfKeys } from './pastes.ts';
import type { Watch } from './watch.ts';

/** What would give any of the made-up keys away. */
export const PIECES = piecesOfKeys();

interface Options {
  /** Whether the page has a field that the key belongs in: what stands there is the reader's own. */
  readonly ownField?: boolean;
}

/**
 * Looks into everything that the browser has, and finds no piece of a key in whatever was seen, and no request that
 * carries more than the path of a file of the site.
 */
export async function expectNoKeyIn(
  watch: Watch,
  page: Page,
  { ownField = false }: Options = {},
): Promise<void> {
  await watch.look(page);
  const sights = watch.sights.filter(({ place }) => !ownField || place !== 'field');
  expect(sights.length).toBeGreaterThan(100);
  expect(PIECES.leaksIn(sights)).toEqual([]);
  const { origin } = new URL(page.url());
  for (const { method, url } of watch.requests)
    expect(`${method} ${url}`).toMatch(new RegExp(`^GET ${origin}/[^?#]*$`));
}
