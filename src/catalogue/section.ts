import type { Cause } from '../schemas/catalogue-error.ts';

/** What an entry's `section` says when only the provider can help. */
export const SUPPORT = 'contact-support';

/**
 * The place on this site that an entry's `section` names: a part of the guide, headings of their own included, or
 * the top of the escalation ladder.
 * @param section an id of the guide, such as `verify-the-key` or `rate-limit`, or `contact-support`
 */
export function sectionAddress(section: string): string {
  return section === SUPPORT ? `/escalation/#${SUPPORT}` : `/guide/#${section}`;
}

/** What looks like a broken key and is none: where "When it is not the key" settles each. */
const NOT_THE_KEY: Partial<Record<Cause, string>> = {
  missing: 'variable-not-set',
  'wrong-environment': 'wrong-host-or-environment',
  'not-enabled': 'api-not-enabled',
  'billing-or-quota': 'quota-or-billing',
  'rate-limited': 'rate-limit',
  'clock-skew': 'clock-off',
  region: 'wrong-host-or-environment',
};

/**
 * The closest heading of the guide for an entry: "When it is not the key" holds many, and the likeliest cause says which.
 * @returns an id of the guide, the section itself where it has nothing closer
 */
export function closestSection(entry: { section: string; causes: readonly Cause[] }): string {
  if (entry.section !== 'not-the-key') return entry.section;
  const [first] = entry.causes;
  return (first && NOT_THE_KEY[first]) ?? entry.section;
}
