import type { CatalogueError, Cause } from '../schemas/catalogue-error.ts';
import type { Provider } from '../schemas/provider.ts';
import { cluesOf } from './data/clues.ts';
import { domainOwners } from './data/hosts.ts';
import { distil } from './data/distil.ts';
import { KIND, type CatalogueData, type ErrorData } from './data/format.ts';

/** The section that a cause leads to when the error's own section did not help. */
const SECTION_OF: Readonly<Record<Cause, string>> = {
  'copied-wrong': 'verify-the-key',
  missing: 'check-format',
  'wrong-format': 'check-format',
  'wrong-key-type': 'check-format',
  'missing-scope': 'verify-permissions',
  expired: 'expired-or-revoked',
  revoked: 'expired-or-revoked',
  'ip-restricted': 'ip-or-domain-restrictions',
  'domain-restricted': 'ip-or-domain-restrictions',
  'wrong-environment': 'not-the-key',
  'not-enabled': 'verify-permissions',
  'billing-or-quota': 'not-the-key',
  'rate-limited': 'not-the-key',
  'clock-skew': 'not-the-key',
  region: 'not-the-key',
  'account-suspended': 'when-to-get-help',
};
/** The ladder's top rung stands for this section of the guide. */
const SUPPORT = { rung: 'contact-support', section: 'when-to-get-help' };
/** Longer wordings are cut at a word: so many letters tell an error from every other. */
const LONGEST = 115;

function shorten(wording: string): string {
  if (wording.length <= LONGEST) return wording;
  return `${wording.slice(0, wording.lastIndexOf(' ', LONGEST))}…`;
}

function errorData(provider: Provider, error: CatalogueError, section: (id: string) => number): ErrorData {
  const first = error.section === SUPPORT.rung ? SUPPORT.section : error.section;
  const second =
    error.causes.map((cause) => SECTION_OF[cause]).find((id) => id !== first) ?? 'minimal-request';
  const { wordings, codes } = distil(error);
  return {
    slug: error.id.slice(provider.id.length + 1),
    status: error.status ?? 0,
    codes,
    section: section(first),
    second: section(second),
    title: shorten(error.message),
    wordings: wordings.map(shorten),
  };
}

function kindOf(provider: Provider): number {
  if (provider.id === 'http') return KIND.http;
  return provider.category === 'framework' ? KIND.framework : KIND.vendor;
}

/**
 * Takes from the catalogue what the recogniser needs. Withdrawn errors stay: old logs hold them.
 * @param providers the catalogue, in any order
 * @param sections ids of the guide's sections, in order
 * @throws {Error} when an error names a section that the guide does not have
 */
export function buildIndex(providers: readonly Provider[], sections: readonly string[]): CatalogueData {
  const section = (id: string): number => {
    const at = sections.indexOf(id);
    if (at < 0) throw new Error(`the guide has no section "${id}"`);
    return at;
  };
  const owners = domainOwners(providers);
  return {
    sections,
    providers: providers.map((provider) => ({
      id: provider.id,
      name: provider.name,
      kind: kindOf(provider),
      clues: cluesOf(provider, owners),
      errors: provider.errors.map((error) => errorData(provider, error, section)),
    })),
  };
}
