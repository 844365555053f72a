import {
  edgesOf,
  nodeOf,
  PARAMETERS,
  questionOf,
  reachableFrom,
  SKIP,
  UNSURE,
  type TriageGraph,
} from './graph.ts';

/** A fault in the graph, where an editor can mend it. */
export interface GraphProblem {
  /** The node whose file has the fault. */
  readonly node: string;
  /** The key in that file, such as `answers[1].next`. */
  readonly key: string;
  /** What is wrong, in words that finish "copied.json: answers[1].next: …". */
  readonly problem: string;
}

type Check = (graph: TriageGraph, ids: readonly string[]) => GraphProblem[];

const missing: Check = (graph, ids) =>
  ids.flatMap((node) =>
    edgesOf(nodeOf(graph, node))
      .filter(({ next }) => !nodeOf(graph, next))
      .map(({ next, key }) => ({ node, key, problem: `leads to "${next}", which does not exist` })),
  );

const unreachable: Check = (graph, ids) => {
  const reached = reachableFrom(graph, graph.first);
  return ids
    .filter((id) => !reached.has(id))
    .map((node) => ({ node, key: 'id', problem: 'no answer leads here from the first question' }));
};

const loops: Check = (graph, ids) =>
  ids.flatMap((node) =>
    edgesOf(nodeOf(graph, node))
      .filter(({ next }) => reachableFrom(graph, next).has(node))
      .map(({ next, key }) => ({ node, key, problem: `leads to "${next}", which leads back here: a loop` })),
  );

const endless: Check = (graph, ids) =>
  ids
    .filter((id) => questionOf(graph, id))
    .filter((id) => ![...reachableFrom(graph, id)].some((at) => nodeOf(graph, at)?.kind === 'outcome'))
    .map((node) => ({ node, key: 'answers', problem: 'no answer leads to an outcome' }));

const taken: Check = (graph, ids) =>
  ids.flatMap((node) => [
    ...(Object.hasOwn(PARAMETERS, node)
      ? [{ node, key: 'id', problem: `addresses use "${node}" for something else: rename the file` }]
      : []),
    ...(questionOf(graph, node)?.answers ?? []).flatMap(({ id }, index, all) =>
      id === SKIP || id === UNSURE || all.findIndex((one) => one.id === id) < index
        ? [{ node, key: `answers[${index}].id`, problem: `"${id}" is taken` }]
        : [],
    ),
  ]);

const CHECKS = [missing, unreachable, loops, endless, taken];

/**
 * Everything that keeps a reader of this graph from walking to an outcome. Empty for a sound graph.
 * Whether there is a first question to start with is for whoever names it.
 */
export function checkGraph(graph: TriageGraph): GraphProblem[] {
  return CHECKS.flatMap((check) => check(graph, Object.keys(graph.nodes)));
}
