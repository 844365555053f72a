import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Runs axe over the page as it stands.
 * @returns one line a violation: the rule, what it wants, and the elements that break it. Empty when all is well
 */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.map(({ id, help, nodes }) => {
    const places = nodes.map(
      ({ target, failureSummary = '' }) => `\n  ${target.join(' ')}: ${failureSummary}`,
    );
    return `${id}: ${help}${places.join('')}`;
  });
}
