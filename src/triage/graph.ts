import type { TriageNode, TriageQuestion } from '../schemas/triage.ts';

/** The checklist as data: questions that lead to each other, and outcomes. `checkGraph` says what makes it sound. */
export interface TriageGraph {
  /** The question that the checklist starts with. */
  readonly first: string;
  /** Every question and outcome by its id. */
  readonly nodes: Readonly<Record<string, TriageNode>>;
}

/** The answer "I don't know": it stays on the question and shows how to find out. */
export const UNSURE = 'unsure';

/** The answer "I still can't tell": it goes on to the node that is safe without knowing. */
export const SKIP = 'skip';

/** Parameters of an address that are no answers. No question may be called like them. */
export const PARAMETERS = { start: 'start', note: 'note' } as const;

/** One way on from a question. */
export interface Edge {
  /** The answer's value in the address. */
  readonly answer: string;
  /** The id of the node it leads to. */
  readonly next: string;
  /** Where the file says so, such as `answers[0].next`. */
  readonly key: string;
}

/** The question or outcome with this id, whatever text is asked for. */
export function nodeOf(graph: TriageGraph, id: string): TriageNode | undefined {
  return Object.hasOwn(graph.nodes, id) ? graph.nodes[id] : undefined;
}

/** The question with this id; undefined for an outcome and for what does not exist. */
export function questionOf(graph: TriageGraph, id: string): TriageQuestion | undefined {
  const node = nodeOf(graph, id);
  return node?.kind === 'question' ? node : undefined;
}

/** Every way on from a node, in the order of its answers, "I still can't tell" last. An outcome has none. */
export function edgesOf(node: TriageNode | undefined): Edge[] {
  if (node?.kind !== 'question') return [];
  return [
    ...node.answers.map(({ id, next }, index) => ({ answer: id, next, key: `answers[${index}].next` })),
    { answer: SKIP, next: node.unsure.next, key: 'unsure.next' },
  ];
}

/** The ids of all nodes that can be reached from this one, itself included. */
export function reachableFrom(graph: TriageGraph, id: string): Set<string> {
  const reached = new Set([id]);
  for (const at of reached) for (const { next } of edgesOf(nodeOf(graph, at))) reached.add(next);
  return reached;
}

/** All nodes that can be reached from the first question, each after every question that leads to it. */
export function inWalkOrder(graph: TriageGraph): string[] {
  const done = new Set<string>();
  const seen = new Set<string>();
  const walk = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { next } of edgesOf(nodeOf(graph, id))) walk(next);
    done.add(id);
  };
  walk(graph.first);
  return [...done].reverse();
}
