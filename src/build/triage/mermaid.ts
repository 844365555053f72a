import { edgesOf, inWalkOrder, nodeOf, SKIP, type TriageGraph } from '../../triage/graph.ts';
import words from '../../content/en/strings/checklist.json' with { type: 'json' };
import type { TriageNode } from '../../schemas/triage.ts';

/** Text inside quotes of a Mermaid picture. */
function quoted(text: string): string {
  return `"${text.replaceAll('`', '').replaceAll('"', '#quot;')}"`;
}

function shape(id: string, node: TriageNode | undefined): string {
  const title = quoted(node?.title ?? id);
  return node?.kind === 'outcome' ? `  ${id}([${title}])` : `  ${id}[${title}]`;
}

/** One arrow a pair of nodes, however many answers lead along it. */
function arrows(id: string, node: TriageNode | undefined): string[] {
  const ways = Map.groupBy(edgesOf(node), ({ next }) => next);
  return [...ways].map(([next, edges]) => {
    const answers = edges.map(({ answer }) => (answer === SKIP ? words.unsure : answer));
    return `  ${id} -->|${quoted(answers.join(' · '))}| ${next}`;
  });
}

/** The graph as a Mermaid flowchart, in the order of a walk: questions square, outcomes round, answers on the arrows. */
export function mermaid(graph: TriageGraph): string {
  const ids = inWalkOrder(graph);
  return [
    'flowchart TD',
    ...ids.map((id) => shape(id, nodeOf(graph, id))),
    ...ids.flatMap((id) => arrows(id, nodeOf(graph, id))),
  ].join('\n');
}

const BETWEEN = /(<!-- triage-graph:start -->\n)[^]*?(<!-- triage-graph:end -->)/;

/** Puts the picture between its two marks in a Markdown text. */
export function withPicture(markdown: string, picture: string): string {
  return markdown.replace(BETWEEN, (_, start: string, end: string) =>
    [start, '```mermaid', picture, '```', '', end].join('\n'),
  );
}
