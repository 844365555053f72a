import { SUPPORT } from '../section.ts';
import type { Rule } from './rule.ts';

/** The section of every entry stands in the guide, or is the top of the ladder. */
export const sectionsExist: Rule = (catalogue, { sections }) =>
  catalogue.flatMap(({ id: provider, errors }) =>
    errors
      .filter(({ section }) => section !== SUPPORT && !sections.has(section))
      .map(({ id, section }) => ({
        provider,
        says: `${id} leads to "${section}", which the guide does not have`,
      })),
  );
