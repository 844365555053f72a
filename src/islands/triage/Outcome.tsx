import type { TriageOutcome } from '../../schemas/triage.ts';
import { Capture } from './Capture.tsx';
import { Inline } from './Inline.tsx';
import type { View } from './view.ts';

/** An end of the checklist: what it means, what to do, where to go on. */
export function Outcome({ view, outcome }: { view: View; outcome: TriageOutcome }) {
  const { words } = view;
  return (
    <>
      <header class="arrival">
        <p class="stop terminus">
          <span class="visually-hidden">{words.outcome}</span>
        </p>
        <h1 tabIndex={-1} data-arrive>
          <Inline text={outcome.title} />
        </h1>
        <p class="lead">
          <Inline text={outcome.lead} />
        </p>
      </header>
      <ol class="to-do">
        {outcome.actions.map((action) => (
          <li>
            <Inline text={action} />
          </li>
        ))}
      </ol>
      {outcome.capture && <Capture view={view} />}
      <ul role="list" class="ways-on">
        {outcome.next.map(({ to, label }, index) => (
          <li>
            <a href={to} class={index === 0 ? 'button primary' : 'button'}>
              <Inline text={label} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
