import { checkGraph } from '../../triage/check.ts';
import { fileOfNode } from '../../triage/files.ts';
import { questionOf } from '../../triage/graph.ts';
import type { TriageData } from '../../triage/data.ts';

/** Everything that is wrong with the checklist's graph, one sentence a fault: the file, the key, the fault. */
export function problemsOf({ graph, capture }: TriageData): string[] {
  const strange = capture.flatMap(({ answeredBy = [] }, index) =>
    answeredBy
      .filter((id) => !questionOf(graph, id))
      .map(
        (id) =>
          `src/content/en/escalation/what-to-capture.mdx: items[${index}].answeredBy: no question "${id}"`,
      ),
  );
  const inGraph = checkGraph(graph).map(
    ({ node, key, problem }) => `${fileOfNode(node)}: ${key}: ${problem}`,
  );
  return [...inGraph, ...strange];
}
