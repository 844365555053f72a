import { fillCapture, statementsOf } from '../../triage/summary.ts';
import { Inline } from './Inline.tsx';
import type { View } from './view.ts';

/** "What to capture", filled in with the answers; what only the reader knows says where to find it. */
export function Capture({ view }: { view: View }) {
  const { graph, capture, words, visit } = view;
  const statements = statementsOf(graph, visit.state, words.unsure);
  return (
    <section class="filled" aria-labelledby="capture">
      <h2 id="capture">{words.capture}</h2>
      <p>{words.captureLead}</p>
      <dl>
        {fillCapture(capture, statements).map(({ item, statements: known }) => (
          <div>
            <dt>{item.name}</dt>
            {known.length === 0 && (
              <dd class="to-fill">
                <Inline text={item.detail} />
              </dd>
            )}
            {known.map(({ title, answer }) => (
              <dd>
                <Inline text={title} />{' '}
                <strong>
                  <Inline text={answer} />
                </strong>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <button type="button" class="button copy-whole" data-copy="capture">
        {words.captureCopy}
      </button>
    </section>
  );
}
