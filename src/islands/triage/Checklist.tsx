import { Outcome } from './Outcome.tsx';
import { Question } from './Question.tsx';
import { Stations } from './Stations.tsx';
import { shownNode, type View } from './view.ts';

/**
 * A page of the checklist below its breadcrumbs. Nothing but links and text, so that the server's markup does all that
 * the island does: the island only saves the way to the server.
 */
export function Checklist({ view }: { view: View }) {
  const node = shownNode(view);
  const { words, visit } = view;
  const { state, shown, note } = visit;
  const first = `/triage/${view.graph.first}/`;
  return (
    <div class="page-columns checklist">
      <div class="page-text" key={`${shown} ${state.unsure}`}>
        {note && (
          <p class="note" id="note">
            {words.notes[note]}
          </p>
        )}
        {node.kind === 'question' ? (
          <Question view={view} question={node} />
        ) : (
          <Outcome view={view} outcome={node} />
        )}
        <p class="tools">
          {node.kind === 'outcome' && (
            <button type="button" class="button copy-whole" data-copy="address">
              {words.copyLink}
            </button>
          )}
          {state.path.length > 0 ? (
            <a class="button" href={first}>
              {words.startAgain}
            </a>
          ) : (
            shown !== view.graph.first && <a href={first}>{words.fromFirst}</a>
          )}
        </p>
      </div>
      {state.path.length > 0 && <Stations view={view} />}
    </div>
  );
}
