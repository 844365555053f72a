import strings from '../../content/en/strings/check-request.json' with { type: 'json' };
import type { Finding } from '../../requests/check/types.ts';
import { fill } from '../../words.ts';
import { Inline } from '../triage/Inline.tsx';
import { filled, titleOf } from './summary.ts';

const { results: words, findings: sentences } = strings;

interface Props {
  finding: Finding;
  /** The line that it is on, secrets masked. */
  line: string;
}

/** One finding: how sure it is, what it means, the line it is on, what to write there, and the step that says more. */
export function One({ finding, line }: Props) {
  const { text, fix, next } = sentences[finding.id];
  const step = strings.steps[next as keyof typeof strings.steps];
  return (
    <li class="finding" data-severity={finding.certainty === 'certain' ? 'bad' : 'check'}>
      <h3>
        <span class="severity">{words.certainties[finding.certainty]}</span>{' '}
        <Inline text={titleOf(finding)} />
      </h3>
      <figure class="at-line">
        <figcaption>{fill(words.line, { line: String(finding.line) })}</figcaption>
        <code>{line}</code>
      </figure>
      <p>
        <Inline text={filled(text, finding)} />
      </p>
      <p>
        <strong>{words.correction}</strong> <Inline text={filled(fix, finding)} />
      </p>
      <p class="finding-foot">
        <a class="alone" href={step.to}>
          {step.label}
        </a>
      </p>
    </li>
  );
}
