import strings from '../../content/en/strings/check-key.json' with { type: 'json' };
import { inspect } from '../../keys/inspect.ts';
import type { Expectation } from '../../keys/types.ts';
import { fill } from '../../words.ts';
import { announce } from '../announce.ts';
import { render } from '../render.ts';
import { Findings } from './Findings.tsx';
import { summaryOf } from './summary.ts';

const { results: words, findings: sentences } = strings;

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
