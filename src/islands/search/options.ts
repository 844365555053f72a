import type { Result } from '../../search/find.ts';

/** What can be picked from the list under the field. */
export type Option = { kind: 'result'; result: Result } | { kind: 'query'; text: string };

export const LIST_ID = 'search-list';
export const FIELD_ID = 'search-field';

/** The id that the field names as the active option. */
export function optionId(at: number): string {
  return `search-option-${at}`;
}

/**
 * The option that a key moves to; going past an end leads back to the field, as -1.
 * @param at the active option, -1 for none
 * @param count number of options
 */
export function moved(at: number, step: 1 | -1, count: number): number {
  const places = count + 1;
  return ((at + 1 + step + places) % places) - 1;
}
