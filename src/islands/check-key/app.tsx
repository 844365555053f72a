import { render } from 'preact';
import strings from '../../content/en/strings/check-key.json' with { type: 'json' };
import { inspect } from '../../keys/inspect.ts';
import type { Expectation, Finding } from '../../keys/types.ts';
import { fill } from '../../words.ts';
import { announce } from '../announce.ts';
import { Findings } from './Findings.tsx';

const { results: words, findings: sentences } = strings;

/** How many faults there are, in words. */
export function summaryOf(findings: readonly Finding[]): string {
  const faults = findings.filter(({ severity }) => severity === 'bad').length;
  if (faults === 0) return words.none;
  return faults === 1 ? words.one : fill(words.many, { count: String(faults) });
}

/** Shows what was found in a text, and says it aloud; nothing for an empty field. */
export function showFindings(host: HTMLElement, text: string, expectation: Expectation): void {
  if (text === '') {
    render(null, host);
    return;
  }
  const inspected = inspect(text, expectation);
  render(<Findings {...inspected} />, host);
  const [first] = inspected.findings;
  if (!first) return;
  const title = fill(sentences[first.id].title, first.values ?? {});
  announce(fill(words.spoken, { summary: summaryOf(inspected.findings), first: title }));
}
