import { factsHaveSources, vendorsSayHow } from './evidence.ts';
import { idsAreUnique } from './ids.ts';
import { prefixesAreLetters, shapesAreSafe } from './patterns.ts';
import { requestsReadOnly } from './requests.ts';
import type { Rule } from './rule.ts';
import { sectionsExist } from './sections.ts';
import { bareWordingsLeadToHttp, wordingsAreDistinct } from './wordings.ts';

/** What the whole catalogue is held to, beyond the schema of each file. The keys finish the sentence "the catalogue …". */
export const RULES: Readonly<Record<string, Rule>> = {
  'gives every entry an id of its own that says whose it is': idsAreUnique,
  'has no wording under two ids of one provider': wordingsAreDistinct,
  'leads a bare wording that occurs everywhere to HTTP itself': bareWordingsLeadToHttp,
  'leads every entry to a section that exists': sectionsExist,
  'has shapes of keys that are safe to try on any text': shapesAreSafe,
  'has prefixes that keys begin with': prefixesAreLetters,
  'names a source for every fact': factsHaveSources,
  'says of every vendor how the key is sent': vendorsSayHow,
  'has minimal requests that only read': requestsReadOnly,
};
