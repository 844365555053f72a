import type { TriageQuestion } from '../../schemas/triage.ts';
import { SKIP } from '../../triage/graph.ts';
import { Answers } from './Answers.tsx';
import { Inline } from './Inline.tsx';
import { numberOf, type View } from './view.ts';

/** A question with its answers; for whoever does not know, how to find out comes first. */
export function Question({ view, question }: { view: View; question: TriageQuestion }) {
  const { words, visit } = view;
  const { state, shown } = visit;
  const chosen = state.path.find((one) => one.question === shown)?.answer;
  const unsure = chosen === undefined ? state.unsure : chosen === SKIP;
  return (
    <>
      <header class="approach">
        <p class="stop">
          <span class="visually-hidden">{words.question} </span>
          {numberOf(view)}
        </p>
        <h1 tabIndex={-1} data-arrive={!unsure || undefined}>
          <Inline text={question.title} />
        </h1>
        <p class="lead">
          <Inline text={question.hint} />
        </p>
        {chosen !== undefined && <p class="changing">{words.changing}</p>}
        {unsure && (
          <section class="note how-to-tell" aria-labelledby="how-to-tell">
            <h2 id="how-to-tell" tabIndex={-1} data-arrive>
              {words.howToTell}
            </h2>
            <ol>
              {question.howToTell.map((line) => (
                <li>
                  <Inline text={line} />
                </li>
              ))}
            </ol>
          </section>
        )}
      </header>
      <Answers view={view} question={question} chosen={chosen} unsure={unsure} />
      {question.tool && (
        <p class="in-guide">
          {words.tool} <a href={question.tool.to}>{question.tool.label}</a>
        </p>
      )}
      <p class="in-guide">
        {words.guide} <a href={question.guide.to}>{question.guide.label}</a>
      </p>
    </>
  );
}
