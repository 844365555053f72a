import strings from '../../content/en/strings/check-request.json' with { type: 'json' };
import type { Field } from '../../report/fields.ts';
import type { ProviderFacts } from '../../requests/check/facts.ts';
import { examine, type Examined } from '../../requests/show/examine.ts';
import { reportFacts } from '../../requests/show/report-facts.ts';
import { fill } from '../../words.ts';
import { announce } from '../announce.ts';
import { render } from '../render.ts';
import { noteFact } from '../report/facts.ts';
import { Result } from './Result.tsx';
import { summaryOf, titleOf } from './summary.ts';
import { Unread } from './Unread.tsx';
import type { Choice } from './view.ts';

/** Leaves for the report what the request says, secrets masked; nothing where the masker can't be had. */
function note(examined: Examined): void {
  for (const [field, fact] of Object.entries(reportFacts(examined)))
    noteFact(field as Field, fact).catch(() => undefined);
}

/**
 * Shows what was found in a text, and says it aloud; nothing for an empty field.
 * @param text as it was pasted, secrets and all
 */
export function showResult(
  host: HTMLElement,
  text: string,
  providers: readonly ProviderFacts[],
  chosen: Choice,
): void {
  const examined = examine(text, providers, chosen.id);
  if (examined === 'empty') {
    render(null, host);
    return;
  }
  if (typeof examined === 'string') {
    render(<Unread why={examined} />, host);
    announce(strings.unread[examined].title);
    return;
  }
  render(<Result examined={examined} chosen={chosen} />, host);
  note(examined);
  const [first] = examined.findings;
  const summary = summaryOf(examined);
  announce(
    first ? fill(strings.results.spoken, { summary, first: titleOf(first).replaceAll('`', '') }) : summary,
  );
}
