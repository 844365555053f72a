import type { CatalogueError, Cause } from '../schemas/catalogue-error.ts';
import type { Provider } from '../schemas/provider.ts';
import { cluesOf } from './data/clues.ts';
import { domainOwners } from './data/hosts.ts';
import { distil } from './data/distil.ts';
import {
  CODE_JOIN,
  KIND,
  VERSION,
  type PackedData,
  type PackedError,
  type PackedProvider,
} from './data/format.ts';

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
const LONGEST = 220;

function shorten(wording: string): string {
  if (wording.length <= LONGEST) return wording;
  return `${wording.slice(0, wording.lastIndexOf(' ', LONGEST))}…`;
}

function pack(provider: Provider, error: CatalogueError, section: (id: string) => number): PackedError {
  const first = error.section === SUPPORT.rung ? SUPPORT.section : error.section;
  const second =
    error.causes.map((cause) => SECTION_OF[cause]).find((id) => id !== first) ?? 'minimal-request';
  const { wordings, codes } = distil(error);
  const [main = '', ...others] = wordings;
  const title = shorten(error.message);
  const packed = [main === error.message ? '' : shorten(main), ...others.map(shorten)];
  return [
    error.id.slice(provider.id.length + 1),
    error.status ?? 0,
    codes.join(CODE_JOIN),
    section(first),
    section(second),
    title,
    ...(packed.length === 1 && packed[0] === '' ? [] : packed),
  ];
}

/**
 * Packs the catalogue for the recogniser (`data/format.ts`). Withdrawn errors stay: old logs hold them.
 * @param providers the catalogue, in any order
 * @param sections ids of the guide's sections, in order
 */
export function buildIndex(providers: readonly Provider[], sections: readonly string[]): PackedData {
  const section = (id: string): number => {
    const at = sections.indexOf(id);
    if (at < 0) throw new Error(`the guide has no section "${id}"`);
    return at;
  };
  const owners = domainOwners(providers);
  return {
    v: VERSION,
    sections,
    providers: providers.map((provider): PackedProvider => {
      const vendor = provider.category === 'framework' ? KIND.framework : KIND.vendor;
      return [
        provider.id,
        provider.name,
        provider.id === 'http' ? KIND.http : vendor,
        cluesOf(provider, owners),
        provider.errors.map((error) => pack(provider, error, section)),
      ];
    }),
  };
}
