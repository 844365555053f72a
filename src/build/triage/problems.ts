import { checkGraph } from '../../triage/check.ts';
import { fileOfNode } from '../../triage/files.ts';
import { questionOf } from '../../triage/graph.ts';
import type { TriageData } from '../../triage/data.ts';

const FIRST = 'src/content/en/strings/triage.json: first';
const CAPTURE = 'src/content/en/escalation/what-to-capture.mdx: items';

/** Everything that is wrong with the checklist's data, one sentence a fault: the file, the key, the fault. */
export function problemsOf({ graph, capture }: Pick<TriageData, 'graph' | 'capture'>): string[] {
  if (!questionOf(graph, graph.first)) return [`${FIRST}: there is no question "${graph.first}"`];
  const inGraph = checkGraph(graph).map(
    ({ node, key, problem }) => `${fileOfNode(node)}: ${key}: ${problem}`,
  );
  const inCapture = capture.flatMap(({ answeredBy = [] }, index) =>
    answeredBy
      .filter((id) => !questionOf(graph, id))
      .map((id) => `${CAPTURE}[${index}].answeredBy: there is no question "${id}"`),
  );
  return [...inGraph, ...inCapture];
}
