import strings from '../../content/en/strings/check-key.json' with { type: 'json' };
import type { Finding, FindingId } from '../../keys/types.ts';
import { fill } from '../../words.ts';

const { results: words, findings: sentences } = strings;

/** What a look at a key leaves for the report. None of it is a part of the key. */
export interface KeyFact {
  /** Undefined where neither the reader nor the shape says it for sure. */
  readonly provider: string | undefined;
  /** In one line what is wrong with the characters. It begins with `words.noted`, whatever was found. */
  readonly copied: string;
}

/** What is no key says nothing of one. */
const NO_KEY: readonly FindingId[] = ['empty', 'tooMuch', 'placeholder', 'unexpanded'];

/** @param chosen the provider's name, where the reader chose one */
export function factOf(findings: readonly Finding[], chosen: string | undefined): KeyFact | undefined {
  if (findings.some(({ id }) => NO_KEY.includes(id))) return undefined;
  const faults = findings
    .filter(({ severity }) => severity === 'bad')
    .map(({ id, values }) => fill(sentences[id].title, values ?? {}));
  const own = findings.find(({ id, sureness }) => id === 'recognised' && sureness !== 'hint')?.values
    ?.provider;
  return {
    // Several names in one are a guess.
    provider: chosen ?? (own?.includes(', ') ? undefined : own),
    copied: `${words.noted} ${faults.length > 0 ? faults.join('; ') : words.sound}`,
  };
}
