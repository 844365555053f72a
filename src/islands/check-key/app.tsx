import strings from '../../content/en/strings/check-key.json' with { type: 'json' };
import { inspect } from '../../keys/inspect.ts';
import type { Expectation, Finding } from '../../keys/types.ts';
import { fill } from '../../words.ts';
import { announce } from '../announce.ts';
import { render } from '../render.ts';
import { noteFact } from '../report/facts.ts';
import { factOf } from './fact.ts';
import { Findings } from './Findings.tsx';
import { summaryOf } from './summary.ts';

const { results: words, findings: sentences } = strings;

/** Leaves what was found for the report. Where the masker can't be fetched, nothing is left, and nothing else is lost. */
function note(findings: readonly Finding[], provider: string | undefined): void {
  const fact = factOf(findings, provider);
  if (!fact) return;
  const left = [noteFact('copied', fact.copied, words.noted)];
  if (fact.provider !== undefined) left.push(noteFact('provider', fact.provider));
  Promise.all(left).catch(console.warn);
}

/**
 * Shows what was found in a text, says it aloud and leaves it for the report; nothing for an empty field.
 * @param provider the name of the provider that the reader chose
 */
export function showFindings(
  host: HTMLElement,
  text: string,
  expectation: Expectation,
  provider: string | undefined,
): void {
  if (text === '') {
    render(null, host);
    return;
  }
  const inspected = inspect(text, expectation);
  render(<Findings {...inspected} />, host);
  note(inspected.findings, provider);
  const [first] = inspected.findings;
  if (!first) return;
  const title = fill(sentences[first.id].title, first.values ?? {});
  announce(fill(words.spoken, { summary: summaryOf(inspected.findings), first: title }));
}
