import { nodeOf } from '../../triage/graph.ts';
import { statementsOf } from '../../triage/summary.ts';
import { addressOf } from '../../triage/visit.ts';
import { fill } from '../../words.ts';
import { Inline } from './Inline.tsx';
import type { View } from './view.ts';

interface StationProps {
  view: View;
  /** The node that stands here. */
  id: string;
  title: string;
  /** The answer given; none where the line ends so far. */
  answer?: string;
}

function Station({ view: { graph, visit, words }, id, title, answer }: StationProps) {
  const isHere = id === visit.shown;
  return (
    <li class={isHere ? 'here' : undefined} aria-current={isHere ? 'step' : undefined}>
      <span class="asked">
        <Inline text={title} />
      </span>
      {answer !== undefined && (
        <strong>
          <Inline text={answer} />
        </strong>
      )}
      {isHere ? (
        <span class="mark">{words.here}</span>
      ) : (
        <a href={addressOf(graph, visit.state, id)}>
          {answer === undefined ? words.goOn : words.change}
          <span class="visually-hidden">
            {' '}
            {fill(answer === undefined ? words.goOnWhat : words.changeWhat, { title })}
          </span>
        </a>
      )}
    </li>
  );
}

/** The line so far: every answered question with a way to change it, and the place that it leads to. */
export function Stations({ view }: { view: View }) {
  const { graph, visit, words } = view;
  const { state } = visit;
  return (
    <section class="stations" aria-labelledby="answers">
      <h2 id="answers">{words.answers}</h2>
      <p>{words.canChange}</p>
      <ol role="list">
        {statementsOf(graph, state, words.unsure).map(({ question, title, answer }) => (
          <Station key={question} view={view} id={question} title={title} answer={answer} />
        ))}
        <Station
          key={state.current}
          view={view}
          id={state.current}
          title={nodeOf(graph, state.current)?.title ?? ''}
        />
      </ol>
    </section>
  );
}
