import strings from '../../content/en/strings/check-key.json' with { type: 'json' };
import type { Finding } from '../../keys/types.ts';
import { fill } from '../../words.ts';

const { results: words } = strings;

/** How many faults there are, in words. */
export function summaryOf(findings: readonly Finding[]): string {
  const faults = findings.filter(({ severity }) => severity === 'bad').length;
  if (faults === 0) return words.none;
  return faults === 1 ? words.one : fill(words.many, { count: String(faults) });
}
