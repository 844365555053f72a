import type { Group, Pick } from '../../search/option-groups.ts';

/** What can be picked from the list under the field. */
export type Option = Pick | { kind: 'query'; text: string };

/** Options under one heading; without a name where the list is one group. */
export interface OptionGroup {
  name?: Group['name'];
  wording?: string;
  picks: readonly Option[];
}

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

/** The words that stand for an option when it is spoken. */
export function titleOf(option: Option): string {
  switch (option.kind) {
    case 'query':
      return option.text;
    case 'entry':
      return `${option.entry.title}, ${option.entry.providerName}`;
    case 'section':
      return option.title;
    case 'result':
      return option.result.title.map(({ text }) => text).join('');
  }
}
