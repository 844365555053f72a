import budgets from '../budgets.json' with { type: 'json' };

/**
 * Whether an island of the page is in view when it opens, so that more may be fetched for it. `budgets.json` lists such
 * pages; a star there stands for one part of an address.
 */
export function hasIslandInView(address: string): boolean {
  return budgets.size.islandInView.some((pattern) =>
    new RegExp(`^${pattern.replaceAll('*', '[^/]+')}$`).test(address),
  );
}
