import strings from '../../content/en/strings/check-request.json' with { type: 'json' };
import type { Finding } from '../../requests/check/types.ts';
import type { Examined } from '../../requests/show/examine.ts';
import { maskSecrets } from '../../secrets/mask.ts';
import { fill } from '../../words.ts';

const { results: words, findings: sentences } = strings;

/** How many faults there are, in words. */
export function summaryOf({ findings, known }: Examined): string {
  if (findings.length === 0) return known ? words.none : words.noneUnknown;
  return findings.length === 1 ? words.one : fill(words.many, { count: String(findings.length) });
}

/** Puts what was found and what belongs there into a sentence, secrets masked; backticks in it would end the code. */
export function filled(sentence: string, { found, expected }: Finding): string {
  const safe = (text: string) => maskSecrets(text).text.replaceAll('`', "'");
  return fill(sentence, { found: safe(found), expected: safe(expected) });
}

/** What a finding is called. */
export function titleOf(finding: Finding): string {
  return filled(sentences[finding.id].title, finding);
}
