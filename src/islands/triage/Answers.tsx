import type { TriageQuestion } from '../../schemas/triage.ts';
import { SKIP, UNSURE } from '../../triage/graph.ts';
import { Inline } from './Inline.tsx';
import { addressAfter, type View } from './view.ts';

interface Props {
  view: View;
  question: TriageQuestion;
  /** The answer that stands in the address, where the reader is changing it. */
  chosen?: string | undefined;
  /** The reader has asked how to find out: the way on without knowing is open. */
  unsure?: boolean;
}

/** The answers to a question: one tap each, a plain link to where it leads. */
export function Answers({ view, question, chosen, unsure = false }: Props) {
  const { words } = view;
  const { id, label, detail } = unsure
    ? { id: SKIP, label: words.skip, detail: question.unsure.because }
    : { id: UNSURE, label: words.unsure, detail: undefined };
  const answers = [...question.answers, { id, label, detail }];
  return (
    <ul role="list" class="answers">
      {answers.map((answer) => (
        <li key={answer.id}>
          <a
            href={addressAfter(view, answer.id)}
            class={answer.id === id ? 'answer unsure' : 'answer'}
            aria-current={answer.id === chosen ? 'true' : undefined}
          >
            <span>
              <Inline text={answer.label} />
              {answer.id === chosen && <small> {words.chosen}</small>}
            </span>
            {'detail' in answer && answer.detail && (
              <small>
                <Inline text={answer.detail} />
              </small>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
